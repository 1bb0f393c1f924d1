# Generated from BetaReasoningItem. Do not edit.
"""BetaReasoningItem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_reasoning_text_content import BetaReasoningTextContent
    from ..components.beta_summary_text_content import BetaSummaryTextContent
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_reasoning_text_content import BetaReasoningTextContentDict
    from .beta_summary_text_content import BetaSummaryTextContentDict


class BetaReasoningItemDict(TypedDict, total=False):
    """`BetaReasoningItem` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[BetaSummaryTextContent | BetaSummaryTextContentDict]]
    content: Iterable[BetaReasoningTextContent | BetaReasoningTextContentDict]
    status: Literal["in_progress", "completed", "incomplete"]
