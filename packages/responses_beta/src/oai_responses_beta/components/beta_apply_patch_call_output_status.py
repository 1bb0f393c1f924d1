# Generated from BetaApplyPatchCallOutputStatus. Do not edit.
"""BetaApplyPatchCallOutputStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
"""`status` of `BetaApplyPatchToolCallOutput`."""
