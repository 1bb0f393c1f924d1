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
    """`reasoning` of `client.beta.responses.create`, `BetaResponse`, `BetaResponsesClientEventResponseCreate` and others."""

    mode: BetaReasoningModeEnum | None = None
    """In which way the model thinks. Known values: `"standard"`, `"pro"`."""

    effort: BetaReasoningEffort | None = None
    """How much to think; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    summary: Literal["auto", "concise", "detailed"] | None = None
    """Whether the thinking is summed up, and how fully."""

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    """Which earlier thinking the model sees again on later turns."""

    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Old name of `summary`. Deprecated."""
