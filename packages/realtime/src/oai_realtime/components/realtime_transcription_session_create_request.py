# Generated from RealtimeTranscriptionSessionCreateRequest. Do not edit.
"""RealtimeTranscriptionSessionCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranscriptionSessionCreateRequestTurnDetection")
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Component):
    """`turn_detection` of `RealtimeTranscriptionSessionCreateRequest`."""

    type: Literal["server_vad"] | None = None
    """What kind it is."""

    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places."""

    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""


@component("RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction")
class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(Component):
    """`input_audio_noise_reduction` of `RealtimeTranscriptionSessionCreateRequest`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt")
class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt(Component):
    """`expires_at` of `RealtimeTranscriptionSessionCreateRequestClientSecret`."""

    anchor: Literal["created_at"] | None = None
    """The moment from which the time is counted."""

    seconds: int | None = None
    """Seconds after the anchor."""


@component("RealtimeTranscriptionSessionCreateRequestClientSecret")
class RealtimeTranscriptionSessionCreateRequestClientSecret(Component):
    """`client_secret` of `RealtimeTranscriptionSessionCreateRequest`."""

    expires_at: RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt | None = None
    """When it expires, in seconds since 1970, UTC."""


@component("RealtimeTranscriptionSessionCreateRequest")
class RealtimeTranscriptionSessionCreateRequest(Component):
    """Body of `client.beta.realtime.transcription_sessions.create`."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    """How the server notices that someone has finished speaking."""

    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    ) = None
    """Filter for noise in the audio that you send."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that you send. Default: `"pcm16"`."""

    input_audio_transcription: AudioTranscription | None = None
    """How what you say is transcribed; not at all, if not set."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = None
    """A short-lived key for clients that must not know your API key."""
