# Generated from BetaReasoningModeEnum. Do not edit.
"""BetaReasoningModeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
"""`mode` of `BetaReasoning`."""
