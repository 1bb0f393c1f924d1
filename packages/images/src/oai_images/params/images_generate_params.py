# Generated from createImage. Do not edit.
"""Parameters of `images.generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.partial_images import PartialImages


class ImagesGenerateParams(RequestOptions, total=False):
    """Parameters of `images.generate`."""

    prompt: Required[str]
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
    )
    """Default: `"dall-e-2"`."""

    n: int | None
    """1 to 10. Default: `1`."""

    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """Default: `"auto"`."""

    response_format: Literal["url", "b64_json"] | None
    """Default: `"url"`."""

    output_format: Literal["png", "jpeg", "webp"] | None
    """Default: `"png"`."""

    output_compression: int | None
    """Default: `100`."""

    partial_images: PartialImages
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
    )
    """Default: `"auto"`."""

    moderation: Literal["low", "auto"] | None
    """Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None
    """Run without keeping the connection; poll or stream the result later. Default: `"auto"`."""

    style: Literal["vivid", "natural"] | None
    """Default: `"vivid"`."""

    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
