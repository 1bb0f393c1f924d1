# Generated from ResponseTextDoneEvent. Do not edit.
"""ResponseTextDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_log_prob import ResponseLogProb


@component("ResponseTextDoneEvent")
class ResponseTextDoneEvent(Component):
    """An object of `type` "response.output_text.done"."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[ResponseLogProb]
