# Generated from BetaResponseReasoningSummaryPartAddedEvent. Do not edit.
"""BetaResponseReasoningSummaryPartAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseReasoningSummaryPartAddedEventPart")
class BetaResponseReasoningSummaryPartAddedEventPart(Component):
    """`part` of `BetaResponseReasoningSummaryPartAddedEvent`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("BetaResponseReasoningSummaryPartAddedEvent")
class BetaResponseReasoningSummaryPartAddedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.reasoning_summary_part.added"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    sequence_number: int
    """Position of the event in the stream."""

    part: BetaResponseReasoningSummaryPartAddedEventPart
    """The part of the item."""
