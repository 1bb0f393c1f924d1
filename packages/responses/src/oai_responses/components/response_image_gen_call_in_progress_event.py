# Generated from ResponseImageGenCallInProgressEvent. Do not edit.
"""ResponseImageGenCallInProgressEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseImageGenCallInProgressEvent")
class ResponseImageGenCallInProgressEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.image_generation_call.in_progress"`."""

    type: Literal["response.image_generation_call.in_progress"] = (
        "response.image_generation_call.in_progress"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
