# Generated from BetaApplyPatchCallStatusParam. Do not edit.
"""BetaApplyPatchCallStatusParam."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""`status` of `BetaApplyPatchToolCallItemParam`."""
