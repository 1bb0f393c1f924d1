# Generated from ImageEditPartialImageEvent. Do not edit.
"""ImageEditPartialImageEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ImageEditPartialImageEvent")
class ImageEditPartialImageEvent(Component):
    """A member of `ImageEditStreamEvent`, told by `type` = `"image_edit.partial_image"`."""

    type: Literal["image_edit.partial_image"] = "image_edit.partial_image"
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
