# Generated from BetaResponseUsage. Do not edit.
"""BetaResponseUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaResponseUsageInputTokensDetails")
class BetaResponseUsageInputTokensDetails(Component):
    """`input_tokens_details` of `BetaResponseUsage`."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""

    cache_write_tokens: int
    """Tokens that were added to the prompt cache."""


@component("BetaResponseUsageOutputTokensDetails")
class BetaResponseUsageOutputTokensDetails(Component):
    """`output_tokens_details` of `BetaResponseUsage`."""

    reasoning_tokens: int
    """Tokens spent on thinking."""


@component("BetaResponseUsage")
class BetaResponseUsage(Component):
    """Tokens that a response used. `usage` of `BetaCompactResource` and `BetaResponse`."""

    input_tokens: int
    """Tokens that went in."""

    input_tokens_details: BetaResponseUsageInputTokensDetails
    """The input tokens in detail."""

    output_tokens: int
    """Tokens that the model produced."""

    output_tokens_details: BetaResponseUsageOutputTokensDetails
    """The output tokens in detail."""

    total_tokens: int
    """All tokens, in and out."""
