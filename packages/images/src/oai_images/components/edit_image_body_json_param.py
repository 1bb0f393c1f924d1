# Generated from EditImageBodyJsonParam. Do not edit.
"""EditImageBodyJsonParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .image_ref_param import ImageRefParam
    from .partial_images import PartialImages


@component("EditImageBodyJsonParam")
class EditImageBodyJsonParam(Component):
    """An object of the API."""

    model: (
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | None
    ) = None
    """Default: `"gpt-image-1.5"`."""

    images: list[ImageRefParam]
    """1 to 16 items."""

    mask: ImageRefParam | None = None
    prompt: str
    """1 to 32000 characters."""

    n: int | None = None
    """1 to 10. Default: `1`."""

    quality: Literal["low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""

    input_fidelity: Literal["high", "low"] | None = None
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None = None
    """Default: `"auto"`."""

    user: str | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""

    output_format: Literal["png", "jpeg", "webp"] | None = None
    """Default: `"png"`."""

    output_compression: int | None = None
    """0 to 100."""

    moderation: Literal["low", "auto"] | None = None
    """Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Run without keeping the connection; poll or stream the result later. Default: `"auto"`."""

    stream: bool | None = None
    """Default: `False`."""

    partial_images: PartialImages | None = None
    """How many previews to stream."""
