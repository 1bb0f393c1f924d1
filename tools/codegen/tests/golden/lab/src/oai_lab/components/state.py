# Generated from State. Do not edit.
"""State."""

from __future__ import annotations

from typing import Literal, TypeAlias

State: TypeAlias = Literal["open", "closed"]
"""`state` of `Experiment`."""
