# Generated from createImageEdit. Do not edit.
"""Parameters of `images.edit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_core.multipart import FileInput
    from oai_shared.components.input_fidelity import InputFidelity

    from ..components.image_ref_param import ImageRefParam
    from ..components.partial_images import PartialImages
    from .image_ref_param import ImageRefParamDict


class ImagesEditParams(RequestOptions, total=False):
    """Parameters of `images.edit`."""

    image: FileInput | Iterable[FileInput]
    prompt: Required[str]
    mask: FileInput
    """A file."""

    background: Literal["transparent", "opaque", "auto"] | None
    """Run without keeping the connection; poll or stream the result later. Default: `"auto"`."""

    model: (
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | None
    )
    """Default: `"gpt-image-1.5"`."""

    n: int | None
    """1 to 10. Default: `1`."""

    size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    """Default: `"1024x1024"`."""

    response_format: Literal["url", "b64_json"] | None
    output_format: Literal["png", "jpeg", "webp"] | None
    """Default: `"png"`."""

    output_compression: int | None
    """Default: `100`."""

    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""

    input_fidelity: InputFidelity | None
    partial_images: PartialImages
    """How many previews to stream."""

    quality: Literal["standard", "low", "medium", "high", "auto"] | None
    """Default: `"auto"`."""

    images: Iterable[ImageRefParam | ImageRefParamDict]
    """1 to 16 items."""

    moderation: Literal["low", "auto"] | None
    """Default: `"auto"`."""
