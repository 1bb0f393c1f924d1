# Generated from AudioTranscription. Do not edit.
"""AudioTranscription in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal


class AudioTranscriptionDict(TypedDict, total=False):
    """`AudioTranscription` as a mapping."""

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
    )
    language: str
    languages: Iterable[str]
    keywords: Iterable[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
