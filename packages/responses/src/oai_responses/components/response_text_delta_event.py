# Generated from ResponseTextDeltaEvent. Do not edit.
"""ResponseTextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_log_prob import ResponseLogProb


@component("ResponseTextDeltaEvent")
class ResponseTextDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.output_text.delta"`."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens."""
