# Generated from ResponseReasoningTextDeltaEvent. Do not edit.
"""ResponseReasoningTextDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningTextDeltaEvent")
class ResponseReasoningTextDeltaEvent(Component):
    """An object of `type` "response.reasoning_text.delta"."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
