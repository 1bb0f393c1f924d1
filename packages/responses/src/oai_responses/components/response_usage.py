# Generated from ResponseUsage. Do not edit.
"""ResponseUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseUsageInputTokensDetails")
class ResponseUsageInputTokensDetails(Component):
    """An object of the API."""

    cached_tokens: int
    cache_write_tokens: int


@component("ResponseUsageOutputTokensDetails")
class ResponseUsageOutputTokensDetails(Component):
    """An object of the API."""

    reasoning_tokens: int


@component("ResponseUsage")
class ResponseUsage(Component):
    """An object of the API."""

    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int
