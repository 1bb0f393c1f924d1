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
    """`error` of `RealtimeBetaResponseStatusDetails`."""

    type: str | None = None
    """What kind it is."""

    code: str | None = None
    """A short name of what went wrong, for programs."""


@component("RealtimeBetaResponseStatusDetails")
class RealtimeBetaResponseStatusDetails(Component):
    """`status_details` of `RealtimeBetaResponse`."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    """What kind it is."""

    reason: (
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ) = None
    """The reason."""

    error: RealtimeBetaResponseStatusDetailsError | None = None
    """What went wrong; not set, if nothing did."""


@component("RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails")
class RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails(Component):
    """`cached_tokens_details` of `RealtimeBetaResponseUsageInputTokenDetails`."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    audio_tokens: int | None = None
    """Tokens of audio."""


@component("RealtimeBetaResponseUsageInputTokenDetails")
class RealtimeBetaResponseUsageInputTokenDetails(Component):
    """`input_token_details` of `RealtimeBetaResponseUsage`."""

    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""

    text_tokens: int | None = None
    """Tokens of text."""

    image_tokens: int | None = None
    """Tokens of images."""

    audio_tokens: int | None = None
    """Tokens of audio."""

    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = (
        None
    )
    """The tokens from the cache, by kind."""


@component("RealtimeBetaResponseUsageOutputTokenDetails")
class RealtimeBetaResponseUsageOutputTokenDetails(Component):
    """`output_token_details` of `RealtimeBetaResponseUsage`."""

    text_tokens: int | None = None
    """Tokens of text."""

    audio_tokens: int | None = None
    """Tokens of audio."""


@component("RealtimeBetaResponseUsage")
class RealtimeBetaResponseUsage(Component):
    """`usage` of `RealtimeBetaResponse`."""

    total_tokens: int | None = None
    """All tokens, in and out."""

    input_tokens: int | None = None
    """Tokens that went in."""

    output_tokens: int | None = None
    """Tokens that the model produced."""

    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = None
    """The input tokens in detail."""

    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = None
    """The output tokens in detail."""


@component("RealtimeBetaResponse")
class RealtimeBetaResponse(Component):
    """`response` of `RealtimeBetaServerEventResponseCreated` and `RealtimeBetaServerEventResponseDone`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.response"] | None = None
    """What kind of object it is."""

    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    status_details: RealtimeBetaResponseStatusDetails | None = None
    """More about the status."""

    output: list[RealtimeConversationItem] | None = None
    """What comes out."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    usage: RealtimeBetaResponseUsage | None = None
    """What was used, in tokens."""

    conversation_id: str | None = None
    """Id of the conversation."""

    voice: VoiceIdsShared | None = None
    """Voice that speaks. Known values: `"alloy"`, `"ash"`, `"ballad"`, `"coral"`, `"echo"`, `"sage"`, `"shimmer"`, `"verse"`, `"marin"`, `"cedar"`."""

    modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that you get."""

    temperature: float | None = None
    """Randomness; higher is more varied."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""
