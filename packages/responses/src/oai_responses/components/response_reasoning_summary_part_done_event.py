# Generated from ResponseReasoningSummaryPartDoneEvent. Do not edit.
"""ResponseReasoningSummaryPartDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningSummaryPartDoneEventPart")
class ResponseReasoningSummaryPartDoneEventPart(Component):
    """`part` of `ResponseReasoningSummaryPartDoneEvent`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("ResponseReasoningSummaryPartDoneEvent")
class ResponseReasoningSummaryPartDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.reasoning_summary_part.done"`."""

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

    part: ResponseReasoningSummaryPartDoneEventPart
    """The part of the item."""
