# Generated from ImagesResponse. Do not edit.
"""ImagesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .image import Image
    from .image_gen_usage import ImageGenUsage


@component("ImagesResponse")
class ImagesResponse(Component):
    """Result of `client.images.edit`, `client.images.generate` and `client.images.create_variation`."""

    created: int
    """When it was made, in seconds since 1970, UTC."""

    data: list[Image] | None = None
    """The images."""

    background: Literal["transparent", "opaque"] | None = None
    """Background of the image."""

    output_format: Literal["png", "webp", "jpeg"] | None = None
    """File format of the image."""

    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Width and height in pixels, such as `1024x1024`."""

    quality: Literal["low", "medium", "high"] | None = None
    """How good the image is; better takes longer and costs more."""

    usage: ImageGenUsage | None = None
    """What was used, in tokens."""
