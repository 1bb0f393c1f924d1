# Generated from BetaResponseReasoningSummaryTextDeltaEvent. Do not edit.
"""BetaResponseReasoningSummaryTextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseReasoningSummaryTextDeltaEvent")
class BetaResponseReasoningSummaryTextDeltaEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.reasoning_summary_text.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""
