# Generated from TranscriptTextDoneEvent. Do not edit.
"""TranscriptTextDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from oai_shared.components.transcription_language import TranscriptionLanguage


@component("TranscriptTextDoneEventLogprobsItem")
class TranscriptTextDoneEventLogprobsItem(Component):
    """An item of `logprobs` of `TranscriptTextDoneEvent`."""

    token: str | None = None
    """The token, as text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None = None
    """UTF-8 bytes of the token."""


@component("TranscriptTextDoneEvent")
class TranscriptTextDoneEvent(Component):
    """A member of `CreateTranscriptionResponseStreamEvent`, told by `type` = `"transcript.text.done"`."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    text: str
    """The text."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages that were heard."""

    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = None
    """Log probabilities of the tokens."""

    usage: TranscriptTextUsageTokens | None = None
    """What was used, in tokens."""
