# Generated from RealtimeBetaServerEventResponseAudioTranscriptDelta. Do not edit.
"""RealtimeBetaServerEventResponseAudioTranscriptDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseAudioTranscriptDelta")
class RealtimeBetaServerEventResponseAudioTranscriptDelta(Component):
    """An object of `type` "response.output_audio_transcript.delta"."""

    event_id: str
    type: Literal["response.output_audio_transcript.delta"] = (
        "response.output_audio_transcript.delta"
    )
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""
