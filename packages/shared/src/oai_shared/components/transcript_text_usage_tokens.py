# Generated from TranscriptTextUsageTokens. Do not edit.
"""TranscriptTextUsageTokens."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TranscriptTextUsageTokensInputTokenDetails")
class TranscriptTextUsageTokensInputTokenDetails(Component):
    """An object of the API."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@component("TranscriptTextUsageTokens")
class TranscriptTextUsageTokens(Component):
    """An object of `type` "tokens"."""

    type: Literal["tokens"] = "tokens"
    input_tokens: int
    """Tokens that went in."""

    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    output_tokens: int
    """Tokens that the model wrote."""

    total_tokens: int
    """All tokens, in and out."""
