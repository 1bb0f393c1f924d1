# Generated from RealtimeTranscriptionSessionCreateResponse. Do not edit.
"""RealtimeTranscriptionSessionCreateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_transcription_response import AudioTranscriptionResponse


@component("RealtimeTranscriptionSessionCreateResponseClientSecret")
class RealtimeTranscriptionSessionCreateResponseClientSecret(Component):
    """`client_secret` of `RealtimeTranscriptionSessionCreateResponse`."""

    value: str
    """The key itself."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""


@component("RealtimeTranscriptionSessionCreateResponseTurnDetection")
class RealtimeTranscriptionSessionCreateResponseTurnDetection(Component):
    """`turn_detection` of `RealtimeTranscriptionSessionCreateResponse`."""

    type: str | None = None
    """What kind it is."""

    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places."""

    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""


@component("RealtimeTranscriptionSessionCreateResponse")
class RealtimeTranscriptionSessionCreateResponse(Component):
    """Result of `client.beta.realtime.transcription_sessions.create`."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    """A short-lived key for clients that must not know your API key."""

    modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    input_audio_format: str | None = None
    """Encoding of the audio that you send."""

    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How what you say is transcribed; not at all, if not set."""

    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = None
    """How the server notices that someone has finished speaking."""
