# Generated from ResponseReasoningSummaryTextDeltaEvent. Do not edit.
"""ResponseReasoningSummaryTextDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningSummaryTextDeltaEvent")
class ResponseReasoningSummaryTextDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.reasoning_summary_text.delta"`."""

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
