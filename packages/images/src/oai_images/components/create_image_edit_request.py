# Generated from CreateImageEditRequest. Do not edit.
"""CreateImageEditRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput
    from oai_shared.components.input_fidelity import InputFidelity

    from .partial_images import PartialImages


@component("CreateImageEditRequest")
class CreateImageEditRequest(Component):
    """Body of `client.images.edit`."""

    image: FileInput | list[FileInput]
    """Images to change, as files. At most 16 items."""

    prompt: str
    """What the model is asked to make."""

    mask: FileInput | None = None
    """Its transparent parts are where the image may change; a PNG as large as the image."""

    background: Literal["transparent", "opaque", "auto"] | None = None
    """Background of the image. Default: `"auto"`."""

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
    ) = None
    """Id of the model. Default: `"gpt-image-1.5"`."""

    n: int | None = None
    """How many results to make. 1 to 10. Default: `1`."""

    size: (
        str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    ) = None
    """Width and height in pixels, such as `1024x1024`. Default: `"1024x1024"`."""

    response_format: Literal["url", "b64_json"] | None = None
    """Whether images come as URLs, which expire after an hour, or in base64."""

    output_format: Literal["png", "jpeg", "webp"] | None = None
    """File format of the image. Default: `"png"`."""

    output_compression: int | None = None
    """Compression of JPEG and WebP files, in percent. Default: `100`."""

    user: str | None = None
    """A stable, anonymous id of your user, to detect misuse."""

    input_fidelity: InputFidelity | None = None
    """How closely the input images are kept, faces above all. One of `"high"`, `"low"`."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    partial_images: PartialImages | None = None
    """How many previews to stream. 0 to 3. Default: `0`."""

    quality: Literal["standard", "low", "medium", "high", "auto"] | None = None
    """How good the image is; better takes longer and costs more. Default: `"auto"`."""
