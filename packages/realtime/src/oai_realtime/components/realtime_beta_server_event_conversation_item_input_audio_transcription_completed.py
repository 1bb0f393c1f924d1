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
    """An object of `type` "conversation.item.input_audio_transcription.completed"."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    item_id: str
    """Id of the output item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    transcript: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens."""

    usage: RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage
    """Tokens that were used."""


if TYPE_CHECKING:
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage: TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration | UnknownComponent
    )
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
