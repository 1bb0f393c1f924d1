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
    """`error` of `RealtimeResponseStatusDetails`."""

    type: str | None = None
    """What kind it is."""

    code: str | None = None
    """A short name of what went wrong, for programs."""


@component("RealtimeResponseStatusDetails")
class RealtimeResponseStatusDetails(Component):
    """`status_details` of `RealtimeResponse`."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    """What kind it is."""

    reason: (
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ) = None
    """The reason."""

    error: RealtimeResponseStatusDetailsError | None = None
    """What went wrong; not set, if nothing did."""


@component("RealtimeResponseAudioOutput")
class RealtimeResponseAudioOutput(Component):
    """`output` of `RealtimeResponseAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    voice: VoiceIdsShared | None = None
    """Voice that speaks. Known values: `"alloy"`, `"ash"`, `"ballad"`, `"coral"`, `"echo"`, `"sage"`, `"shimmer"`, `"verse"`, `"marin"`, `"cedar"`. Default: `"alloy"`."""


@component("RealtimeResponseAudio")
class RealtimeResponseAudio(Component):
    """`audio` of `RealtimeResponse`."""

    output: RealtimeResponseAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeResponseUsageInputTokenDetailsCachedTokensDetails")
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Component):
    """`cached_tokens_details` of `RealtimeResponseUsageInputTokenDetails`."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    audio_tokens: int | None = None
    """Tokens of audio."""


@component("RealtimeResponseUsageInputTokenDetails")
class RealtimeResponseUsageInputTokenDetails(Component):
    """`input_token_details` of `RealtimeResponseUsage`."""

    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    audio_tokens: int | None = None
    """Tokens of audio."""

    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None
    """The tokens from the cache, by kind."""


@component("RealtimeResponseUsageOutputTokenDetails")
class RealtimeResponseUsageOutputTokenDetails(Component):
    """`output_token_details` of `RealtimeResponseUsage`."""

    text_tokens: int | None = None
    """Tokens of text."""

    audio_tokens: int | None = None
    """Tokens of audio."""


@component("RealtimeResponseUsage")
class RealtimeResponseUsage(Component):
    """`usage` of `RealtimeResponse`."""

    total_tokens: int | None = None
    """All tokens, in and out."""

    input_tokens: int | None = None
    """Tokens that went in."""

    output_tokens: int | None = None
    """Tokens that the model produced."""

    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    """The input tokens in detail."""

    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    """The output tokens in detail."""


@component("RealtimeResponse")
class RealtimeResponse(Component):
    """`response` of `RealtimeServerEventResponseCreated` and `RealtimeServerEventResponseDone`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.response"] | None = None
    """What kind of object it is."""

    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    status_details: RealtimeResponseStatusDetails | None = None
    """More about the status."""

    output: list[RealtimeConversationItem] | None = None
    """What comes out."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    audio: RealtimeResponseAudio | None = None
    """How audio goes in and out."""

    usage: RealtimeResponseUsage | None = None
    """What was used, in tokens."""

    conversation_id: str | None = None
    """Id of the conversation."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""
