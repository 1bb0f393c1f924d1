# Generated from ImageGenUsage. Do not edit.
"""ImageGenUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .image_gen_input_usage_details import ImageGenInputUsageDetails
    from .image_gen_output_tokens_details import ImageGenOutputTokensDetails


@component("ImageGenUsage")
class ImageGenUsage(Component):
    """`usage` of `ImagesResponse`."""

    input_tokens: int
    """Tokens that went in."""

    total_tokens: int
    """All tokens, in and out."""

    output_tokens: int
    """Tokens that the model produced."""

    output_tokens_details: ImageGenOutputTokensDetails | None = None
    """The output tokens in detail."""

    input_tokens_details: ImageGenInputUsageDetails
    """The input tokens in detail."""
