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
    """An item of `logprobs` of `CreateTranscriptionResponseJson`."""

    token: str | None = None
    """The token, as text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[float] | None = None
    """UTF-8 bytes of the token."""


@component("CreateTranscriptionResponseJson")
class CreateTranscriptionResponseJson(Component):
    """A member of `CreateTranscriptionResponse`."""

    text: str
    """The text."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages that were heard."""

    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = None
    """Log probabilities of the tokens."""

    usage: CreateTranscriptionResponseJsonUsage | None = None
    """What was used and is paid for, tokens or seconds of audio."""


if TYPE_CHECKING:
    CreateTranscriptionResponseJsonUsage: TypeAlias = (
        TranscriptTextUsageTokens | TranscriptTextUsageDuration | UnknownComponent
    )
    """`usage` of `CreateTranscriptionResponseJson`. Told apart by `type`."""
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
