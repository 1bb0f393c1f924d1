# Generated from CompletionUsage. Do not edit.
"""CompletionUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CompletionUsageCompletionTokensDetails")
class CompletionUsageCompletionTokensDetails(Component):
    """`completion_tokens_details` of `CompletionUsage`."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the prediction that came true. Default: `0`."""

    audio_tokens: int | None = None
    """Tokens of audio. Default: `0`."""

    reasoning_tokens: int | None = None
    """Tokens spent on thinking. Default: `0`."""

    text_tokens: int | None = None
    """Tokens of text."""

    rejected_prediction_tokens: int | None = None
    """Tokens of the prediction that did not come true; they are paid for too. Default: `0`."""


@component("CompletionUsagePromptTokensDetails")
class CompletionUsagePromptTokensDetails(Component):
    """`prompt_tokens_details` of `CompletionUsage`."""

    audio_tokens: int | None = None
    """Tokens of audio. Default: `0`."""

    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache. Default: `0`."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    cache_write_tokens: int | None = None
    """Tokens that were added to the prompt cache. Default: `0`."""


@component("CompletionUsage")
class CompletionUsage(Component):
    """`usage` of `CreateChatCompletionResponse`, `CreateChatCompletionStreamResponse` and `CreateCompletionResponse`."""

    completion_tokens: int
    """Tokens that the model wrote. Default: `0`."""

    prompt_tokens: int
    """Tokens that went in. Default: `0`."""

    total_tokens: int
    """All tokens, in and out. Default: `0`."""

    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """The tokens of the answer, by kind."""

    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """The tokens of the prompt, by kind."""
