# Generated from RealtimeResponse. Do not edit.
"""RealtimeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.voice_ids_shared import VoiceIdsShared

    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeResponseStatusDetailsError")
class RealtimeResponseStatusDetailsError(Component):
    """An object of the API."""

    type: str | None = None
    code: str | None = None


@component("RealtimeResponseStatusDetails")
class RealtimeResponseStatusDetails(Component):
    """An object of the API."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: (
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ) = None
    error: RealtimeResponseStatusDetailsError | None = None


@component("RealtimeResponseAudioOutput")
class RealtimeResponseAudioOutput(Component):
    """An object of the API."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    """Default: `"alloy"`."""


@component("RealtimeResponseAudio")
class RealtimeResponseAudio(Component):
    """An object of the API."""

    output: RealtimeResponseAudioOutput | None = None


@component("RealtimeResponseUsageInputTokenDetailsCachedTokensDetails")
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Component):
    """An object of the API."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None


@component("RealtimeResponseUsageInputTokenDetails")
class RealtimeResponseUsageInputTokenDetails(Component):
    """An object of the API."""

    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None


@component("RealtimeResponseUsageOutputTokenDetails")
class RealtimeResponseUsageOutputTokenDetails(Component):
    """An object of the API."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@component("RealtimeResponseUsage")
class RealtimeResponseUsage(Component):
    """An object of the API."""

    total_tokens: int | None = None
    """All tokens, in and out."""

    input_tokens: int | None = None
    """Tokens that went in."""

    output_tokens: int | None = None
    """Tokens that the model wrote."""

    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None


@component("RealtimeResponse")
class RealtimeResponse(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatusDetails | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    audio: RealtimeResponseAudio | None = None
    usage: RealtimeResponseUsage | None = None
    """Tokens that were used."""

    conversation_id: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""
