# Generated from ImageGenOutputTokensDetails. Do not edit.
"""ImageGenOutputTokensDetails."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImageGenOutputTokensDetails")
class ImageGenOutputTokensDetails(Component):
    """`output_tokens_details` of `ImageGenUsage`."""

    image_tokens: int
    """Tokens of images."""

    text_tokens: int
    """Tokens of text."""
