# Generated from ToolChoiceOptions. Do not edit.
"""ToolChoiceOptions."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""A member of `ToolChoiceParam`."""
