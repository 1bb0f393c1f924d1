# Generated from RealtimeBetaServerEventResponseAudioTranscriptDone. Do not edit.
"""RealtimeBetaServerEventResponseAudioTranscriptDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseAudioTranscriptDone")
class RealtimeBetaServerEventResponseAudioTranscriptDone(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.audio_transcript.done"` or `"response.output_audio_transcript.done"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.audio_transcript.done", "response.output_audio_transcript.done"]
    """What kind it is."""

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
