# Generated from ResponseImageGenCallGeneratingEvent. Do not edit.
"""ResponseImageGenCallGeneratingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseImageGenCallGeneratingEvent")
class ResponseImageGenCallGeneratingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.image_generation_call.generating"`."""

    type: Literal["response.image_generation_call.generating"] = (
        "response.image_generation_call.generating"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
