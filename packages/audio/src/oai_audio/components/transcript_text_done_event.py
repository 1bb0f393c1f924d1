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
    """An object of the API."""

    token: str | None = None
    logprob: float | None = None
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None = None


@component("TranscriptTextDoneEvent")
class TranscriptTextDoneEvent(Component):
    """An object of `type` "transcript.text.done"."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = None
    """Log probabilities of the tokens."""

    usage: TranscriptTextUsageTokens | None = None
    """Tokens that were used."""
