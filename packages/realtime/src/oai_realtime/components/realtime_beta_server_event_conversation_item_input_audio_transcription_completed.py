# Generated from RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted. Do not edit.
"""RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.transcript_text_usage_duration import TranscriptTextUsageDuration
    from oai_shared.components.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from oai_shared.components.transcription_language import TranscriptionLanguage

    from .log_prob_properties import LogProbProperties


@component("RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted")
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.input_audio_transcription.completed"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    item_id: str
    """Id of the item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    transcript: str
    """What is said, as text."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages that were heard."""

    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens."""

    usage: RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage
    """What was used and is paid for, tokens or seconds of audio."""


if TYPE_CHECKING:
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage: TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration | UnknownComponent
    )
    """`usage` of `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted`. Told apart by `type`."""
else:
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage = TaggedUnion(
        "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage",
        __name__,
        "type",
        {
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        },
    )
