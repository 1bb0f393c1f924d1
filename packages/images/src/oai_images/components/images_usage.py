# Generated from ImagesUsage. Do not edit.
"""ImagesUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImagesUsageInputTokensDetails")
class ImagesUsageInputTokensDetails(Component):
    """An object of the API."""

    text_tokens: int
    image_tokens: int


@component("ImagesUsage")
class ImagesUsage(Component):
    """An object of the API."""

    total_tokens: int
    """All tokens, in and out."""

    input_tokens: int
    """Tokens that went in."""

    output_tokens: int
    """Tokens that the model wrote."""

    input_tokens_details: ImagesUsageInputTokensDetails
    """The input tokens in detail."""
