# Generated from CreateTranscriptionResponseVerboseJson. Do not edit.
"""CreateTranscriptionResponseVerboseJson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.transcript_text_usage_duration import TranscriptTextUsageDuration

    from .transcription_segment import TranscriptionSegment
    from .transcription_word import TranscriptionWord


@component("CreateTranscriptionResponseVerboseJson")
class CreateTranscriptionResponseVerboseJson(Component):
    """An object of the API."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: TranscriptTextUsageDuration | None = None
    """Tokens that were used."""
