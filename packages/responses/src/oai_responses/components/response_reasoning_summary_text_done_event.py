# Generated from ResponseReasoningSummaryTextDoneEvent. Do not edit.
"""ResponseReasoningSummaryTextDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningSummaryTextDoneEvent")
class ResponseReasoningSummaryTextDoneEvent(Component):
    """An object of `type` "response.reasoning_summary_text.done"."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
