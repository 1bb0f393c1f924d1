# Generated from CreateTranscriptionResponseDiarizedJson. Do not edit.
"""CreateTranscriptionResponseDiarizedJson."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.transcript_text_usage_duration import TranscriptTextUsageDuration
    from oai_shared.components.transcript_text_usage_tokens import TranscriptTextUsageTokens

    from .transcription_diarized_segment import TranscriptionDiarizedSegment


@component("CreateTranscriptionResponseDiarizedJson")
class CreateTranscriptionResponseDiarizedJson(Component):
    """A member of `CreateTranscriptionResponse`."""

    task: Literal["transcribe"] = "transcribe"
    duration: float
    """Length of the audio, in seconds."""

    text: str
    """The text."""

    segments: list[TranscriptionDiarizedSegment]
    """The text in segments, with their times."""

    usage: CreateTranscriptionResponseDiarizedJsonUsage | None = None
    """What was used and is paid for, tokens or seconds of audio."""


if TYPE_CHECKING:
    CreateTranscriptionResponseDiarizedJsonUsage: TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration | UnknownComponent
    )
    """`usage` of `CreateTranscriptionResponseDiarizedJson`. Told apart by `type`."""
else:
    CreateTranscriptionResponseDiarizedJsonUsage = TaggedUnion(
        "CreateTranscriptionResponseDiarizedJsonUsage",
        __name__,
        "type",
        {
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        },
    )
