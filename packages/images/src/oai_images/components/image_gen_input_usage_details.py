# Generated from ImageGenInputUsageDetails. Do not edit.
"""ImageGenInputUsageDetails."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageGenInputUsageDetails")
class ImageGenInputUsageDetails(Component):
    """An object of the API."""

    text_tokens: int
    image_tokens: int
