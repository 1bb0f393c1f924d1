# Generated from ImageEditCompletedEvent. Do not edit.
"""ImageEditCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .images_usage import ImagesUsage


@component("ImageEditCompletedEvent")
class ImageEditCompletedEvent(Component):
    """A member of `ImageEditStreamEvent`, told by `type` = `"image_edit.completed"`."""

    type: Literal["image_edit.completed"] = "image_edit.completed"
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

    usage: ImagesUsage
    """What was used, in tokens."""
