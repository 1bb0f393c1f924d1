# Generated from ResponseReasoningTextDoneEvent. Do not edit.
"""ResponseReasoningTextDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseReasoningTextDoneEvent")
class ResponseReasoningTextDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.reasoning_text.done"`."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    text: str
    """The text."""

    sequence_number: int
    """Position of the event in the stream."""
