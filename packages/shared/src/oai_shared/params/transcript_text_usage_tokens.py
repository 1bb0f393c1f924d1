# Generated from TranscriptTextUsageTokens. Do not edit.
"""TranscriptTextUsageTokens in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.transcript_text_usage_tokens import TranscriptTextUsageTokensInputTokenDetails


class TranscriptTextUsageTokensInputTokenDetailsDict(TypedDict, total=False):
    """`TranscriptTextUsageTokensInputTokenDetails` as a mapping."""

    text_tokens: int
    audio_tokens: int


class TranscriptTextUsageTokensDict(TypedDict, total=False):
    """`TranscriptTextUsageTokens` as a mapping."""

    type: Required[Literal["tokens"]]
    input_tokens: Required[int]
    input_token_details: (
        TranscriptTextUsageTokensInputTokenDetails | TranscriptTextUsageTokensInputTokenDetailsDict
    )
    output_tokens: Required[int]
    total_tokens: Required[int]
