# Generated from VideoStatus. Do not edit.
"""VideoStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"]
"""`status` of `VideoResource`."""
