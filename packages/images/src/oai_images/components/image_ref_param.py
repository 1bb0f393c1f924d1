# Generated from ImageRefParam. Do not edit.
"""ImageRefParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageRefParam")
class ImageRefParam(Component):
    """An item of `images` of `client.images.edit`. `mask` of `client.images.edit`."""

    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64. At most 20971520 characters."""

    file_id: str | None = None
    """Id of the file."""
