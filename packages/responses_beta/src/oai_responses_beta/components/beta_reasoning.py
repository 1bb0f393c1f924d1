# Generated from BetaReasoning. Do not edit.
"""BetaReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_reasoning_effort import BetaReasoningEffort
    from .beta_reasoning_mode_enum import BetaReasoningModeEnum


@component("BetaReasoning")
class BetaReasoning(Component):
    """An object of the API."""

    mode: BetaReasoningModeEnum | None = None
    effort: BetaReasoningEffort | None = None
    """How much to think; less is faster and cheaper."""

    summary: Literal["auto", "concise", "detailed"] | None = None
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Deprecated."""
