# Generated from createTranscription. Do not edit.
"""Parameters of `audio.transcriptions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_core.multipart import FileInput

    from ..components.audio_response_format import AudioResponseFormat
    from ..components.transcription_include import TranscriptionInclude
    from ..components.vad_config import VadConfig
    from .vad_config import VadConfigDict


class AudioTranscriptionsCreateParams(RequestOptions, total=False):
    """Parameters of `audio.transcriptions.create`."""

    file: Required[FileInput]
    """A file."""

    model: Required[
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    ]
    language: str
    languages: Iterable[str]
    """At least 1 items."""

    keywords: Iterable[str]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    """Randomness; higher is more varied. Change this or `top_p`, not both. Default: `0`."""

    include: Iterable[TranscriptionInclude]
    """Extra output to send along."""

    timestamp_granularities: Iterable[Literal["word", "segment"]]
    """Default: `['segment']`."""

    chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | None
    known_speaker_names: Iterable[str]
    """At most 4 items."""

    known_speaker_references: Iterable[str]
    """At most 4 items."""
