# Generated from CreateTranscriptionRequest. Do not edit.
"""CreateTranscriptionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_response_format import AudioResponseFormat
    from .transcription_include import TranscriptionInclude
    from .vad_config import VadConfig


@component("CreateTranscriptionRequest")
class CreateTranscriptionRequest(Component):
    """An object of the API."""

    file: Any
    """A file."""

    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    )
    language: str | None = None
    languages: list[str] | None = None
    """At least 1 items."""

    keywords: list[str] | None = None
    prompt: str | None = None
    response_format: AudioResponseFormat | None = None
    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. Default: `0`."""

    include: list[TranscriptionInclude] | None = None
    """Extra output to send along."""

    timestamp_granularities: list[Literal["word", "segment"]] | None = None
    """Default: `['segment']`."""

    stream: bool | None = None
    """Default: `False`."""

    chunking_strategy: Literal["auto"] | VadConfig | None = None
    known_speaker_names: list[str] | None = None
    """At most 4 items."""

    known_speaker_references: list[str] | None = None
    """At most 4 items."""
