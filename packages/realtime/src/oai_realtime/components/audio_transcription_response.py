# Generated from AudioTranscriptionResponse. Do not edit.
"""AudioTranscriptionResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AudioTranscriptionResponse")
class AudioTranscriptionResponse(Component):
    """`transcription` of `RealtimeSessionCreateResponseAudioInput`, `RealtimeSessionCreateResponseGAAudioInput` and `RealtimeTranscriptionSessionCreateResponseGAAudioInput`. `input_audio_transcription` of `RealtimeSession` and `RealtimeTranscriptionSessionCreateResponse`."""

    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | None
    ) = None
    """Id of the model."""

    language: str | None = None
    """The language, as a short code such as `en`."""

    languages: list[str] | None = None
    """Languages that may be spoken, as short codes such as `en`. At least 1 item."""

    prompt: str | None = None
    """A text that shows style and spelling, such as names that occur."""
