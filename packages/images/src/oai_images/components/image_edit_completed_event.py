# Generated from ImageEditCompletedEvent. Do not edit.
"""ImageEditCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .images_usage import ImagesUsage


@component("ImageEditCompletedEvent")
class ImageEditCompletedEvent(Component):
    """An object of `type` "image_edit.completed"."""

    type: Literal["image_edit.completed"] = "image_edit.completed"
    b64_json: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    """Run without keeping the connection; poll or stream the result later."""

    output_format: Literal["png", "webp", "jpeg"]
    usage: ImagesUsage
    """Tokens that were used."""
