# Generated from BetaApplyPatchCallOutputStatusParam. Do not edit.
"""BetaApplyPatchCallOutputStatusParam."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""`status` of `BetaApplyPatchToolCallOutputItemParam`."""
