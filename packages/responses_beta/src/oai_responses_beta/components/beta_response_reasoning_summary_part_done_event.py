# Generated from BetaResponseReasoningSummaryPartDoneEvent. Do not edit.
"""BetaResponseReasoningSummaryPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseReasoningSummaryPartDoneEventPart")
class BetaResponseReasoningSummaryPartDoneEventPart(Component):
    """`part` of `BetaResponseReasoningSummaryPartDoneEvent`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("BetaResponseReasoningSummaryPartDoneEvent")
class BetaResponseReasoningSummaryPartDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.reasoning_summary_part.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    status: Literal["incomplete"] | None = None
    """How far it got, or how it stands."""

    sequence_number: int
    """Position of the event in the stream."""

    part: BetaResponseReasoningSummaryPartDoneEventPart
    """The part of the item."""
