# Generated from RealtimeServerEventConversationItemInputAudioTranscriptionFailed. Do not edit.
"""RealtimeServerEventConversationItemInputAudioTranscriptionFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventConversationItemInputAudioTranscriptionFailedError")
class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(Component):
    """An object of the API."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None


@component("RealtimeServerEventConversationItemInputAudioTranscriptionFailed")
class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(Component):
    """An object of `type` "conversation.item.input_audio_transcription.failed"."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
    item_id: str
    """Id of the output item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError
