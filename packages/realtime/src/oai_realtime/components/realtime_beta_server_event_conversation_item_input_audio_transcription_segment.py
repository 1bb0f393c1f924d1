# Generated from RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment. Do not edit.
"""RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment")
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(Component):
    """An object of `type` "conversation.item.input_audio_transcription.segment"."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    item_id: str
    """Id of the output item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    text: str
    id: str
    """Unique id."""

    speaker: str
    start: float
    end: float
