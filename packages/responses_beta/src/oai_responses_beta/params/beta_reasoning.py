# Generated from BetaReasoning. Do not edit.
"""BetaReasoning in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..components.beta_reasoning_effort import BetaReasoningEffort
    from ..components.beta_reasoning_mode_enum import BetaReasoningModeEnum


class BetaReasoningDict(TypedDict, total=False):
    """`BetaReasoning` as a mapping."""

    mode: BetaReasoningModeEnum
    effort: BetaReasoningEffort
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
