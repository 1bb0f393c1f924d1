# Generated from CreateTranslationResponseVerboseJson. Do not edit.
"""CreateTranslationResponseVerboseJson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment


@component("CreateTranslationResponseVerboseJson")
class CreateTranslationResponseVerboseJson(Component):
    """An object of the API."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None
