# Generated from createImage. Do not edit.
"""Parameters of `images.generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.image_model import ImageModel
    from ..components.partial_images import PartialImages


class ImagesGenerateParams(RequestOptions, total=False):
    """Parameters of `images.generate`."""

    prompt: Required[str]
    """What the model is asked to make."""

    model: str | ImageModel | None
    """Id of the model. Default: `"dall-e-2"`."""

    n: int | None
    """How many results to make. 1 to 10. Default: `1`."""

    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """How good the image is; better takes longer and costs more. Default: `"auto"`."""

    response_format: Literal["url", "b64_json"] | None
    """Whether images come as URLs, which expire after an hour, or in base64. Default: `"url"`."""

    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the image. Default: `"png"`."""

    output_compression: int | None
    """Compression of JPEG and WebP files, in percent. Default: `100`."""

    partial_images: PartialImages
    """How many previews to stream. 0 to 3. Default: `0`."""

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
    """Width and height in pixels, such as `1024x1024`. Default: `"auto"`."""

    moderation: Literal["low", "auto"] | None
    """How strictly images are checked. Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None
    """Background of the image. Default: `"auto"`."""

    style: Literal["vivid", "natural"] | None
    """How the image looks, dramatic (`"vivid"`) or plain (`"natural"`). Default: `"vivid"`."""

    user: str
    """A stable, anonymous id of your user, to detect misuse."""
