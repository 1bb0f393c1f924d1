# Generated from UsageCompletionsResult. Do not edit.
"""UsageCompletionsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageCompletionsResult")
class UsageCompletionsResult(Component):
    """An object of `object` "organization.usage.completions.result"."""

    object: Literal["organization.usage.completions.result"] = (
        "organization.usage.completions.result"
    )
    input_tokens: int
    """Tokens that went in."""

    input_cached_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_uncached_tokens: int | None = None
    output_tokens: int
    """Tokens that the model wrote."""

    input_text_tokens: int | None = None
    output_text_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_audio_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    output_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    output_image_tokens: int | None = None
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    batch: bool | None = None
    service_tier: str | None = None
    """Which capacity serves the request; in responses, which did."""
