# Generated from ResponseReasoningSummaryTextDoneEvent. Do not edit.
"""ResponseReasoningSummaryTextDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningSummaryTextDoneEvent")
class ResponseReasoningSummaryTextDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.reasoning_summary_text.done"`."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    text: str
    """The text."""

    sequence_number: int
    """Position of the event in the stream."""
