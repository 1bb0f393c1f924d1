# Generated from ResponseReasoningSummaryTextDeltaEvent. Do not edit.
"""ResponseReasoningSummaryTextDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningSummaryTextDeltaEvent")
class ResponseReasoningSummaryTextDeltaEvent(Component):
    """An object of `type` "response.reasoning_summary_text.delta"."""

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
