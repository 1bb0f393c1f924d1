# Generated from ImageGenTool. Do not edit.
"""ImageGenTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.input_fidelity import InputFidelity

    from .image_gen_action_enum import ImageGenActionEnum


@component("ImageGenToolInputImageMask")
class ImageGenToolInputImageMask(Component):
    """`input_image_mask` of `ImageGenTool`."""

    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64."""

    file_id: str | None = None
    """Id of the file."""


@component("ImageGenTool")
class ImageGenTool(Component):
    """A member of `Tool`, told by `type` = `"image_generation"`."""

    type: Literal["image_generation"] = "image_generation"
    model: (
        str
        | Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
        ]
        | None
    ) = None
    """Id of the model."""

    quality: Literal["low", "medium", "high", "auto"] | None = None
    """How good the image is; better takes longer and costs more. Default: `"auto"`."""

    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    """Width and height in pixels, such as `1024x1024`. Default: `"auto"`."""

    output_format: Literal["png", "webp", "jpeg"] | None = None
    """File format of the image. Default: `"png"`."""

    output_compression: int | None = None
    """Compression of JPEG and WebP files, in percent. 0 to 100. Default: `100`."""

    moderation: Literal["auto", "low"] | None = None
    """How strictly images are checked. Default: `"auto"`."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Background of the image. Default: `"auto"`."""

    input_fidelity: InputFidelity | None = None
    """How closely the input images are kept, faces above all. One of `"high"`, `"low"`."""

    input_image_mask: ImageGenToolInputImageMask | None = None
    """Where the image may be changed."""

    partial_images: int | None = None
    """How many previews to stream. 0 to 3. Default: `0`."""

    action: ImageGenActionEnum | None = None
    """Whether to make a new image or to change one. One of `"generate"`, `"edit"`, `"auto"`."""
