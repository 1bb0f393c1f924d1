# Generated from ImageGenInputUsageDetails. Do not edit.
"""ImageGenInputUsageDetails."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageGenInputUsageDetails")
class ImageGenInputUsageDetails(Component):
    """`input_tokens_details` of `ImageGenUsage`."""

    text_tokens: int
    """Tokens of text."""

    image_tokens: int
    """Tokens of images."""
