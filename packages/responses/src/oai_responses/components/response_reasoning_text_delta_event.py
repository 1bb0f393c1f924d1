# Generated from ResponseReasoningTextDeltaEvent. Do not edit.
"""ResponseReasoningTextDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningTextDeltaEvent")
class ResponseReasoningTextDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.reasoning_text.delta"`."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
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
