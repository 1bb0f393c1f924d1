# Generated from BetaReasoningItem. Do not edit.
"""BetaReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_summary_text_content import BetaSummaryTextContent


@component("BetaReasoningItem")
class BetaReasoningItem(Component):
    """An object of `type` "reasoning"."""

    agent: BetaAgentTag | None = None
    type: Literal["reasoning"] = "reasoning"
    id: str
    """Unique id."""

    encrypted_content: str | None = None
    """Opaque content, to be sent back unchanged."""

    summary: list[BetaSummaryTextContent]
    content: list[BetaReasoningTextContent] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
