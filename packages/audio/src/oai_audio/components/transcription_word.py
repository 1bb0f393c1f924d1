# Generated from TranscriptionWord. Do not edit.
"""TranscriptionWord."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TranscriptionWord")
class TranscriptionWord(Component):
    """An item of `words` of `CreateTranscriptionResponseVerboseJson`."""

    word: str
    """The word."""

    start: float
    """Where it begins, in seconds from the start of the audio."""

    end: float
    """Where it ends, in seconds from the start of the audio."""
