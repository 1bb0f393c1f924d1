# Generated from TranscriptionDiarizedSegment. Do not edit.
"""TranscriptionDiarizedSegment."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TranscriptionDiarizedSegment")
class TranscriptionDiarizedSegment(Component):
    """An item of `segments` of `CreateTranscriptionResponseDiarizedJson`."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    id: str
    """Unique id."""

    start: float
    """Where it begins, in seconds from the start of the audio."""

    end: float
    """Where it ends, in seconds from the start of the audio."""

    text: str
    """The text."""

    speaker: str
    """Who speaks."""
