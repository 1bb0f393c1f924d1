# Generated from ImageGenPartialImageEvent. Do not edit.
"""ImageGenPartialImageEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ImageGenPartialImageEvent")
class ImageGenPartialImageEvent(Component):
    """An object of `type` "image_generation.partial_image"."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    b64_json: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    """Run without keeping the connection; poll or stream the result later."""

    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    """Position among the partial images."""
