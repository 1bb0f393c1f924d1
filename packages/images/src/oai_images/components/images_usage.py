# Generated from ImagesUsage. Do not edit.
"""ImagesUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ImagesUsageInputTokensDetails")
class ImagesUsageInputTokensDetails(Component):
    """`input_tokens_details` of `ImagesUsage`."""

    text_tokens: int
    """Tokens of text."""

    image_tokens: int
    """Tokens of images."""


@component("ImagesUsage")
class ImagesUsage(Component):
    """`usage` of `ImageEditCompletedEvent` and `ImageGenCompletedEvent`."""

    total_tokens: int
    """All tokens, in and out."""

    input_tokens: int
    """Tokens that went in."""

    output_tokens: int
    """Tokens that the model produced."""

    input_tokens_details: ImagesUsageInputTokensDetails
    """The input tokens in detail."""
