# Generated from Image. Do not edit.
"""Image."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Image")
class Image(Component):
    """An item of `data` of `ImagesResponse`."""

    b64_json: str | None = None
    """The image, base64 encoded."""

    url: str | None = None
    """Its URL."""

    revised_prompt: str | None = None
    """The prompt as the model put it for itself."""
