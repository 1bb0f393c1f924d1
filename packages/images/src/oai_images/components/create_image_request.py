# Generated from CreateImageRequest. Do not edit.
"""CreateImageRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .image_model import ImageModel
    from .partial_images import PartialImages


@component("CreateImageRequest")
class CreateImageRequest(Component):
    """Body of `client.images.generate`."""

    prompt: str
    """What the model is asked to make."""

    model: str | ImageModel | None = None
    """Id of the model. Default: `"dall-e-2"`."""

    n: int | None = None
    """How many results to make. 1 to 10. Default: `1`."""

    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None = None
    """How good the image is; better takes longer and costs more. Default: `"auto"`."""

    response_format: Literal["url", "b64_json"] | None = None
    """Whether images come as URLs, which expire after an hour, or in base64. Default: `"url"`."""

    output_format: Literal["png", "jpeg", "webp"] | None = None
    """File format of the image. Default: `"png"`."""

    output_compression: int | None = None
    """Compression of JPEG and WebP files, in percent. Default: `100`."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    partial_images: PartialImages | None = None
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
    ) = None
    """Width and height in pixels, such as `1024x1024`. Default: `"auto"`."""

    moderation: Literal["low", "auto"] | None = None
    """How strictly images are checked. Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Background of the image. Default: `"auto"`."""

    style: Literal["vivid", "natural"] | None = None
    """How the image looks, dramatic (`"vivid"`) or plain (`"natural"`). Default: `"vivid"`."""

    user: str | None = None
    """A stable, anonymous id of your user, to detect misuse."""
