# Generated from createImageVariation. Do not edit.
"""Parameters of `images.create_variation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_core.multipart import FileInput


class ImagesCreateVariationParams(RequestOptions, total=False):
    """Parameters of `images.create_variation`."""

    image: Required[FileInput]
    """A file."""

    model: str | Literal["dall-e-2"] | None
    """Default: `"dall-e-2"`."""

    n: int | None
    """1 to 10. Default: `1`."""

    response_format: Literal["url", "b64_json"] | None
    """Default: `"url"`."""

    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Default: `"1024x1024"`."""

    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
