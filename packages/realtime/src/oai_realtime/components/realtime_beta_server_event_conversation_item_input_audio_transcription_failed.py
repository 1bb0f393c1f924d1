# Generated from RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed. Do not edit.
"""RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError")
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError(Component):
    """`error` of `RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed`."""

    type: str | None = None
    """What kind it is."""

    code: str | None = None
    """A short name of what went wrong, for programs."""

    message: str | None = None
    """What happened, for people."""

    param: str | None = None
    """Which parameter was at fault."""


@component("RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed")
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.input_audio_transcription.failed"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
    item_id: str
    """Id of the item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    error: RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError
    """What went wrong; not set, if nothing did."""
