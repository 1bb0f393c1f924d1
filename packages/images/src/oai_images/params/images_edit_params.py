# Generated from createImageEdit. Do not edit.
"""Parameters of `images.edit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Literal, Required

    from oai_core.multipart import FileInput
    from oai_shared.components.input_fidelity import InputFidelity

    from ..components.image_ref_param import ImageRefParam
    from ..components.partial_images import PartialImages
    from .image_ref_param import ImageRefParamDict


class ImagesEditParams(RequestOptions, total=False):
    """Parameters of `images.edit`."""

    image: FileInput | Sequence[FileInput]
    """Images to change, as files. At most 16 items."""

    prompt: Required[str]
    """What the model is asked to make."""

    mask: FileInput | ImageRefParam | ImageRefParamDict
    """An image whose transparent parts are where the other may change."""

    background: Literal["transparent", "opaque", "auto"] | None
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
    )
    """Id of the model. Default: `"gpt-image-1.5"`."""

    n: int | None
    """How many results to make. 1 to 10. Default: `1`."""

    size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    """Width and height in pixels, such as `1024x1024`. Default: `"1024x1024"`."""

    response_format: Literal["url", "b64_json"] | None
    """Whether images come as URLs, which expire after an hour, or in base64."""

    output_format: Literal["png", "jpeg", "webp"] | None
    """File format of the image. Default: `"png"`."""

    output_compression: int | None
    """Compression of JPEG and WebP files, in percent. Default: `100`."""

    user: str
    """A stable, anonymous id of your user, to detect misuse."""

    input_fidelity: InputFidelity | None
    """How closely the input images are kept, faces above all. One of `"high"`, `"low"`."""

    partial_images: PartialImages
    """How many previews to stream. 0 to 3. Default: `0`."""

    quality: Literal["standard", "low", "medium", "high", "auto"] | None
    """How good the image is; better takes longer and costs more. Default: `"auto"`."""

    images: Iterable[ImageRefParam | ImageRefParamDict]
    """The images to work on, by URL or by id of a file. 1 to 16 items."""

    moderation: Literal["low", "auto"] | None
    """How strictly images are checked. Default: `"auto"`."""
