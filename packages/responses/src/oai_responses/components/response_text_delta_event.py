# Generated from ResponseTextDeltaEvent. Do not edit.
"""ResponseTextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_log_prob import ResponseLogProb


@component("ResponseTextDeltaEvent")
class ResponseTextDeltaEvent(Component):
    """An object of `type` "response.output_text.delta"."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseLogProb]
