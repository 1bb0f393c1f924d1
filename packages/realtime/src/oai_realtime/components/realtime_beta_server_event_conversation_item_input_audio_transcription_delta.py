# Generated from RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta. Do not edit.
"""RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .log_prob_properties import LogProbProperties


@component("RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta")
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.input_audio_transcription.delta"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    item_id: str
    """Id of the item that the event is about."""

    content_index: int | None = None
    """Position of the part within its item."""

    delta: str | None = None
    """What is new since the last event."""

    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens."""
