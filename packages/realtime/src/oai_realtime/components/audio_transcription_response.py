# Generated from AudioTranscriptionResponse. Do not edit.
"""AudioTranscriptionResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AudioTranscriptionResponse")
class AudioTranscriptionResponse(Component):
    """An object of the API."""

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
    language: str | None = None
    languages: list[str] | None = None
    """At least 1 items."""

    prompt: str | None = None
