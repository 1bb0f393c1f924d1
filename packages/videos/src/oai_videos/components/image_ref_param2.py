# Generated from ImageRefParam-2. Do not edit.
"""ImageRefParam2."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageRefParam-2")
class ImageRefParam2(Component):
    """`input_reference` of `client.videos.create`."""

    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64. At most 20971520 characters."""

    file_id: str | None = None
    """Id of the file."""
