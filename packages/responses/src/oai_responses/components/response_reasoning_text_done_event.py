# Generated from ResponseReasoningTextDoneEvent. Do not edit.
"""ResponseReasoningTextDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningTextDoneEvent")
class ResponseReasoningTextDoneEvent(Component):
    """An object of `type` "response.reasoning_text.done"."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
