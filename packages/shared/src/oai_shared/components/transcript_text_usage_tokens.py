# Generated from TranscriptTextUsageTokens. Do not edit.
"""TranscriptTextUsageTokens."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TranscriptTextUsageTokensInputTokenDetails")
class TranscriptTextUsageTokensInputTokenDetails(Component):
    """`input_token_details` of `TranscriptTextUsageTokens`."""

    text_tokens: int | None = None
    """Tokens of text."""

    audio_tokens: int | None = None
    """Tokens of audio."""


@component("TranscriptTextUsageTokens")
class TranscriptTextUsageTokens(Component):
    """A member of `CreateTranscriptionResponseDiarizedJsonUsage`, `CreateTranscriptionResponseJsonUsage`, `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage` and others, told by `type` = `"tokens"`."""

    type: Literal["tokens"] = "tokens"
    input_tokens: int
    """Tokens that went in."""

    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    """The input tokens in detail."""

    output_tokens: int
    """Tokens that the model produced."""

    total_tokens: int
    """All tokens, in and out."""
