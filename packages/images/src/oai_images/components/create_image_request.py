# Generated from CreateImageRequest. Do not edit.
"""CreateImageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .partial_images import PartialImages


@component("CreateImageRequest")
class CreateImageRequest(Component):
    """An object of the API."""

    prompt: str
    model: (
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | None
    ) = None
    """Default: `"dall-e-2"`."""

    n: int | None = None
    """1 to 10. Default: `1`."""

    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""

    response_format: Literal["url", "b64_json"] | None = None
    """Default: `"url"`."""

    output_format: Literal["png", "jpeg", "webp"] | None = None
    """Default: `"png"`."""

    output_compression: int | None = None
    """Default: `100`."""

    stream: bool | None = None
    """Default: `False`."""

    partial_images: PartialImages | None = None
    """How many previews to stream."""

    size: (
        str
        | Literal[
            "auto",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "256x256",
            "512x512",
            "1792x1024",
            "1024x1792",
        ]
        | None
    ) = None
    """Default: `"auto"`."""

    moderation: Literal["low", "auto"] | None = None
    """Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Run without keeping the connection; poll or stream the result later. Default: `"auto"`."""

    style: Literal["vivid", "natural"] | None = None
    """Default: `"vivid"`."""

    user: str | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
