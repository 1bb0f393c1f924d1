# Generated from Image. Do not edit.
"""Image."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Image")
class Image(Component):
    """An object of the API."""

    b64_json: str | None = None
    url: str | None = None
    """A URL."""

    revised_prompt: str | None = None
