# Generated from ResponseRefusalDoneEvent. Do not edit.
"""ResponseRefusalDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseRefusalDoneEvent")
class ResponseRefusalDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.refusal.done"`."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    refusal: str
    """What the model said instead of an answer, where it declined."""

    sequence_number: int
    """Position of the event in the stream."""
