# Generated from RealtimeBetaServerEventResponseAudioTranscriptDelta. Do not edit.
"""RealtimeBetaServerEventResponseAudioTranscriptDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseAudioTranscriptDelta")
class RealtimeBetaServerEventResponseAudioTranscriptDelta(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.audio_transcript.delta"` or `"response.output_audio_transcript.delta"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.audio_transcript.delta", "response.output_audio_transcript.delta"]
    """What kind it is."""

    response_id: str
    """Id of the response."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""
