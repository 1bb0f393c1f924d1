# Generated from ImageRefParam. Do not edit.
"""ImageRefParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageRefParam")
class ImageRefParam(Component):
    """An object of the API."""

    image_url: str | None = None
    """An image, as a URL or a data URL. A URL. At most 20971520 characters."""

    file_id: str | None = None
    """Id of an uploaded file."""
