# Generated from ApplyPatchCallStatusParam. Do not edit.
"""ApplyPatchCallStatusParam."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""`status` of `ApplyPatchToolCallItemParam`."""
