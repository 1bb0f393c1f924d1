# Generated from ImageRefParam-2. Do not edit.
"""ImageRefParam2."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageRefParam-2")
class ImageRefParam2(Component):
    """An object of the API."""

    image_url: str | None = None
    """An image, as a URL or a data URL. A URL. At most 20971520 characters."""

    file_id: str | None = None
    """Id of an uploaded file."""
