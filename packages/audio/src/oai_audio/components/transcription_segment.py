# Generated from TranscriptionSegment. Do not edit.
"""TranscriptionSegment."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TranscriptionSegment")
class TranscriptionSegment(Component):
    """An object of the API."""

    id: int
    """Unique id."""

    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float
