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
    """A member of `CreateTranscriptionResponse`."""

    language: str
    """The language, by its English name."""

    duration: float
    """Length of the audio, in seconds."""

    text: str
    """The text."""

    words: list[TranscriptionWord] | None = None
    """The words, with their times."""

    segments: list[TranscriptionSegment] | None = None
    """The text in segments, with their times."""

    usage: TranscriptTextUsageDuration | None = None
    """What was used and is paid for, tokens or seconds of audio."""
