# Generated from CreateTranscriptionResponseJson. Do not edit.
"""CreateTranscriptionResponseJson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.transcript_text_usage_duration import TranscriptTextUsageDuration
    from oai_shared.components.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from oai_shared.components.transcription_language import TranscriptionLanguage


@component("CreateTranscriptionResponseJsonLogprobsItem")
class CreateTranscriptionResponseJsonLogprobsItem(Component):
    """An object of the API."""

    token: str | None = None
    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[float] | None = None


@component("CreateTranscriptionResponseJson")
class CreateTranscriptionResponseJson(Component):
    """An object of the API."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = None
    """Log probabilities of the tokens."""

    usage: CreateTranscriptionResponseJsonUsage | None = None
    """Tokens that were used."""


if TYPE_CHECKING:
    CreateTranscriptionResponseJsonUsage: TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration | UnknownComponent
    )
else:
    CreateTranscriptionResponseJsonUsage = TaggedUnion(
        "CreateTranscriptionResponseJsonUsage",
        __name__,
        "type",
        {
            "tokens": "TranscriptTextUsageTokens",
            "duration": "TranscriptTextUsageDuration",
        },
    )
