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
    """The image to vary, a square PNG file."""

    model: str | Literal["dall-e-2"] | None
    """Id of the model. Default: `"dall-e-2"`."""

    n: int | None
    """How many results to make. 1 to 10. Default: `1`."""

    response_format: Literal["url", "b64_json"] | None
    """Whether images come as URLs, which expire after an hour, or in base64. Default: `"url"`."""

    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Width and height in pixels, such as `1024x1024`. Default: `"1024x1024"`."""

    user: str
    """A stable, anonymous id of your user, to detect misuse."""
