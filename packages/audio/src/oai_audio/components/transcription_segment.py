# Generated from TranscriptionSegment. Do not edit.
"""TranscriptionSegment."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TranscriptionSegment")
class TranscriptionSegment(Component):
    """An item of `segments` of `CreateTranscriptionResponseVerboseJson` and `CreateTranslationResponseVerboseJson`."""

    id: int
    """Unique id."""

    seek: int
    """Where the segment begins, as an offset in the audio."""

    start: float
    """Where it begins, in seconds from the start of the audio."""

    end: float
    """Where it ends, in seconds from the start of the audio."""

    text: str
    """The text."""

    tokens: list[int]
    """The tokens."""

    temperature: float
    """Randomness, 0 to 1; at 0 the server raises it by itself where it must."""

    avg_logprob: float
    """Mean log probability; below -1 the text is doubtful."""

    compression_ratio: float
    """How well the text can be packed; above 2.4 it repeats itself."""

    no_speech_prob: float
    """How likely nobody speaks."""
