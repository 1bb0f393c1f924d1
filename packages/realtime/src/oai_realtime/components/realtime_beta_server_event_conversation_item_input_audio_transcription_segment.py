# Generated from RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment. Do not edit.
"""RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment")
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.input_audio_transcription.segment"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    item_id: str
    """Id of the item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    text: str
    """The text."""

    id: str
    """Unique id."""

    speaker: str
    """Who speaks."""

    start: float
    """Where it begins, in seconds from the start of the audio."""

    end: float
    """Where it ends, in seconds from the start of the audio."""
