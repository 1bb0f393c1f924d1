# Generated from ResponseReasoningSummaryPartAddedEvent. Do not edit.
"""ResponseReasoningSummaryPartAddedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningSummaryPartAddedEventPart")
class ResponseReasoningSummaryPartAddedEventPart(Component):
    """`part` of `ResponseReasoningSummaryPartAddedEvent`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("ResponseReasoningSummaryPartAddedEvent")
class ResponseReasoningSummaryPartAddedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.reasoning_summary_part.added"`."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    sequence_number: int
    """Position of the event in the stream."""

    part: ResponseReasoningSummaryPartAddedEventPart
    """The part of the item."""
