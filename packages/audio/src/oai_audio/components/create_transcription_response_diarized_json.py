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
    """An object of the API."""

    task: Literal["transcribe"] = "transcribe"
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: CreateTranscriptionResponseDiarizedJsonUsage | None = None
    """Tokens that were used."""


if TYPE_CHECKING:
    CreateTranscriptionResponseDiarizedJsonUsage: TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration | UnknownComponent
    )
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
