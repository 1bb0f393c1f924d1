# Generated from CreateTranslationResponseVerboseJson. Do not edit.
"""CreateTranslationResponseVerboseJson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment


@component("CreateTranslationResponseVerboseJson")
class CreateTranslationResponseVerboseJson(Component):
    """A member of `CreateTranslationResponse`."""

    language: str
    """The language, by its English name."""

    duration: float
    """Length of the audio, in seconds."""

    text: str
    """The text."""

    segments: list[TranscriptionSegment] | None = None
    """The text in segments, with their times."""
