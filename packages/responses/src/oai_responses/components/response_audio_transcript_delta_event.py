# Generated from ResponseAudioTranscriptDeltaEvent. Do not edit.
"""ResponseAudioTranscriptDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseAudioTranscriptDeltaEvent")
class ResponseAudioTranscriptDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.audio.transcript.delta"`."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""
