# Generated from BetaApplyPatchCallStatus. Do not edit.
"""BetaApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""`status` of `BetaApplyPatchToolCall`."""
