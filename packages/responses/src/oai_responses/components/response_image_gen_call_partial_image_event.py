# Generated from ResponseImageGenCallPartialImageEvent. Do not edit.
"""ResponseImageGenCallPartialImageEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseImageGenCallPartialImageEvent")
class ResponseImageGenCallPartialImageEvent(Component):
    """An object of `type` "response.image_generation_call.partial_image"."""

    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    output_format: str | None = None
