# Generated from ImageGenPartialImageEvent. Do not edit.
"""ImageGenPartialImageEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ImageGenPartialImageEvent")
class ImageGenPartialImageEvent(Component):
    """A member of `ImageGenStreamEvent`, told by `type` = `"image_generation.partial_image"`."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    b64_json: str
    """The image, base64 encoded."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, such as `1024x1024`."""

    quality: Literal["low", "medium", "high", "auto"]
    """How good the image is; better takes longer and costs more."""

    background: Literal["transparent", "opaque", "auto"]
    """Background of the image."""

    output_format: Literal["png", "webp", "jpeg"]
    """File format of the image."""

    partial_image_index: int
    """Position among the partial images."""
