# Generated from CreateImageVariationRequest. Do not edit.
"""CreateImageVariationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateImageVariationRequest")
class CreateImageVariationRequest(Component):
    """Body of `client.images.create_variation`."""

    image: FileInput
    """The image to vary, a square PNG file."""

    model: str | Literal["dall-e-2"] | None = None
    """Id of the model. Default: `"dall-e-2"`."""

    n: int | None = None
    """How many results to make. 1 to 10. Default: `1`."""

    response_format: Literal["url", "b64_json"] | None = None
    """Whether images come as URLs, which expire after an hour, or in base64. Default: `"url"`."""

    size: Literal["256x256", "512x512", "1024x1024"] | None = None
    """Width and height in pixels, such as `1024x1024`. Default: `"1024x1024"`."""

    user: str | None = None
    """A stable, anonymous id of your user, to detect misuse."""
