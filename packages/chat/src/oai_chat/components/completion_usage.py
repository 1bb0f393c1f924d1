# Generated from CompletionUsage. Do not edit.
"""CompletionUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CompletionUsageCompletionTokensDetails")
class CompletionUsageCompletionTokensDetails(Component):
    """An object of the API."""

    accepted_prediction_tokens: int | None = None
    """Default: `0`."""

    audio_tokens: int | None = None
    """Default: `0`."""

    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Default: `0`."""

    text_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    """Default: `0`."""


@component("CompletionUsagePromptTokensDetails")
class CompletionUsagePromptTokensDetails(Component):
    """An object of the API."""

    audio_tokens: int | None = None
    """Default: `0`."""

    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache. Default: `0`."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    cache_write_tokens: int | None = None
    """Tokens that were added to the prompt cache. Default: `0`."""


@component("CompletionUsage")
class CompletionUsage(Component):
    """An object of the API."""

    completion_tokens: int
    """Default: `0`."""

    prompt_tokens: int
    """Default: `0`."""

    total_tokens: int
    """All tokens, in and out. Default: `0`."""

    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
