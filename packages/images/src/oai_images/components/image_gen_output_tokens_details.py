# Generated from ImageGenOutputTokensDetails. Do not edit.
"""ImageGenOutputTokensDetails."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageGenOutputTokensDetails")
class ImageGenOutputTokensDetails(Component):
    """An object of the API."""

    image_tokens: int
    text_tokens: int
