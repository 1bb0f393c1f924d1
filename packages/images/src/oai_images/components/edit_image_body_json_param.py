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
    """Body of `client.images.edit`."""

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
    """Id of the model. Default: `"gpt-image-1.5"`."""

    images: list[ImageRefParam]
    """The images to work on, by URL or by id of a file. 1 to 16 items."""

    mask: ImageRefParam | None = None
    """An image whose transparent parts are where the other may change."""

    prompt: str
    """What the model is asked to make. 1 to 32000 characters."""

    n: int | None = None
    """How many results to make. 1 to 10. Default: `1`."""

    quality: Literal["low", "medium", "high", "auto"] | None = None
    """How good the image is; better takes longer and costs more. Default: `"auto"`."""

    input_fidelity: Literal["high", "low"] | None = None
    """How closely the input images are kept, faces above all."""

    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None = None
    """Width and height in pixels, such as `1024x1024`. Default: `"auto"`."""

    user: str | None = None
    """A stable, anonymous id of your user, to detect misuse."""

    output_format: Literal["png", "jpeg", "webp"] | None = None
    """File format of the image. Default: `"png"`."""

    output_compression: int | None = None
    """Compression of JPEG and WebP files, in percent. 0 to 100."""

    moderation: Literal["low", "auto"] | None = None
    """How strictly images are checked. Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Background of the image. Default: `"auto"`."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    partial_images: PartialImages | None = None
    """How many previews to stream. 0 to 3. Default: `0`."""
