# Generated from UsageCompletionsResult. Do not edit.
"""UsageCompletionsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageCompletionsResult")
class UsageCompletionsResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.completions.result"`."""

    object: Literal["organization.usage.completions.result"] = (
        "organization.usage.completions.result"
    )
    input_tokens: int
    """Tokens that went in."""

    input_cached_tokens: int | None = None
    """Tokens that came from the prompt cache."""

    input_cache_write_tokens: int | None = None
    """Tokens that were added to the prompt cache."""

    input_uncached_tokens: int | None = None
    """Tokens that went in and had nothing to do with the prompt cache."""

    output_tokens: int
    """Tokens that the model produced."""

    input_text_tokens: int | None = None
    """Tokens of text that went in."""

    output_text_tokens: int | None = None
    """Tokens of text that came out."""

    input_cached_text_tokens: int | None = None
    """Tokens of text that came from the prompt cache."""

    input_audio_tokens: int | None = None
    """Tokens of audio that went in."""

    input_cached_audio_tokens: int | None = None
    """Tokens of audio that came from the prompt cache."""

    output_audio_tokens: int | None = None
    """Tokens of audio that came out."""

    input_image_tokens: int | None = None
    """Tokens of images that went in."""

    input_cached_image_tokens: int | None = None
    """Tokens of images that came from the prompt cache."""

    output_image_tokens: int | None = None
    """Tokens of images that came out."""

    num_model_requests: int
    """How many requests there were to the model."""

    project_id: str | None = None
    """Id of the project."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; set only where the figures are grouped by it."""

    model: str | None = None
    """Id of the model."""

    batch: bool | None = None
    """Whether the figures are of batch jobs; set only where they are grouped so."""

    service_tier: str | None = None
    """Which capacity served the requests; set only where the figures are grouped so."""
