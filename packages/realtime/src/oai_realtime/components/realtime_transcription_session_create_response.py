# Generated from RealtimeTranscriptionSessionCreateResponse. Do not edit.
"""RealtimeTranscriptionSessionCreateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_transcription_response import AudioTranscriptionResponse


@component("RealtimeTranscriptionSessionCreateResponseClientSecret")
class RealtimeTranscriptionSessionCreateResponseClientSecret(Component):
    """An object of the API."""

    value: str
    expires_at: int
    """Seconds since 1970, UTC."""


@component("RealtimeTranscriptionSessionCreateResponseTurnDetection")
class RealtimeTranscriptionSessionCreateResponseTurnDetection(Component):
    """An object of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@component("RealtimeTranscriptionSessionCreateResponse")
class RealtimeTranscriptionSessionCreateResponse(Component):
    """An object of the API."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    modalities: list[Literal["text", "audio"]] | None = None
    input_audio_format: str | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = None
