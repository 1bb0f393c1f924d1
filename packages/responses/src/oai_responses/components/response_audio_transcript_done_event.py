# Generated from ResponseAudioTranscriptDoneEvent. Do not edit.
"""ResponseAudioTranscriptDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseAudioTranscriptDoneEvent")
class ResponseAudioTranscriptDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.audio.transcript.done"`."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    """Position of the event in the stream."""
