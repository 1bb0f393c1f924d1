# Generated from RealtimeBetaServerEventResponseAudioTranscriptDone. Do not edit.
"""RealtimeBetaServerEventResponseAudioTranscriptDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseAudioTranscriptDone")
class RealtimeBetaServerEventResponseAudioTranscriptDone(Component):
    """No operation refers to it."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    response_id: str
    """Id of the response."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    transcript: str
    """What is said, as text."""
