# Generated from ResponseUsage. Do not edit.
"""ResponseUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseUsageInputTokensDetails")
class ResponseUsageInputTokensDetails(Component):
    """`input_tokens_details` of `ResponseUsage`."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""

    cache_write_tokens: int
    """Tokens that were added to the prompt cache."""


@component("ResponseUsageOutputTokensDetails")
class ResponseUsageOutputTokensDetails(Component):
    """`output_tokens_details` of `ResponseUsage`."""

    reasoning_tokens: int
    """Tokens spent on thinking."""


@component("ResponseUsage")
class ResponseUsage(Component):
    """Tokens that a response used. `usage` of `CompactResource` and `Response`."""

    input_tokens: int
    """Tokens that went in."""

    input_tokens_details: ResponseUsageInputTokensDetails
    """The input tokens in detail."""

    output_tokens: int
    """Tokens that the model produced."""

    output_tokens_details: ResponseUsageOutputTokensDetails
    """The output tokens in detail."""

    total_tokens: int
    """All tokens, in and out."""
