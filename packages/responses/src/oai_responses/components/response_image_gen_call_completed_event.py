# Generated from ResponseImageGenCallCompletedEvent. Do not edit.
"""ResponseImageGenCallCompletedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseImageGenCallCompletedEvent")
class ResponseImageGenCallCompletedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.image_generation_call.completed"`."""

    type: Literal["response.image_generation_call.completed"] = (
        "response.image_generation_call.completed"
    )
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item_id: str
    """Id of the item that the event is about."""
