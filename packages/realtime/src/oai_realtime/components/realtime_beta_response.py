# Generated from RealtimeBetaResponse. Do not edit.
"""RealtimeBetaResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.voice_ids_shared import VoiceIdsShared

    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeBetaResponseStatusDetailsError")
class RealtimeBetaResponseStatusDetailsError(Component):
    """An object of the API."""

    type: str | None = None
    code: str | None = None


@component("RealtimeBetaResponseStatusDetails")
class RealtimeBetaResponseStatusDetails(Component):
    """An object of the API."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: (
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ) = None
    error: RealtimeBetaResponseStatusDetailsError | None = None


@component("RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails")
class RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails(Component):
    """An object of the API."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None


@component("RealtimeBetaResponseUsageInputTokenDetails")
class RealtimeBetaResponseUsageInputTokenDetails(Component):
    """An object of the API."""

    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = (
        None
    )


@component("RealtimeBetaResponseUsageOutputTokenDetails")
class RealtimeBetaResponseUsageOutputTokenDetails(Component):
    """An object of the API."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@component("RealtimeBetaResponseUsage")
class RealtimeBetaResponseUsage(Component):
    """An object of the API."""

    total_tokens: int | None = None
    """All tokens, in and out."""

    input_tokens: int | None = None
    """Tokens that went in."""

    output_tokens: int | None = None
    """Tokens that the model wrote."""

    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = None


@component("RealtimeBetaResponse")
class RealtimeBetaResponse(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeBetaResponseStatusDetails | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    usage: RealtimeBetaResponseUsage | None = None
    """Tokens that were used."""

    conversation_id: str | None = None
    voice: VoiceIdsShared | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""
