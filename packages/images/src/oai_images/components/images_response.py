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
    """An object of the API."""

    created: int
    """Seconds since 1970, UTC."""

    data: list[Image] | None = None
    background: Literal["transparent", "opaque"] | None = None
    """Run without keeping the connection; poll or stream the result later."""

    output_format: Literal["png", "webp", "jpeg"] | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    quality: Literal["low", "medium", "high"] | None = None
    usage: ImageGenUsage | None = None
    """Tokens that were used."""
