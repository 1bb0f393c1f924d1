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
    """What the model thought, as far as it is shown. A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"reasoning"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["reasoning"] = "reasoning"
    id: str
    """Unique id."""

    encrypted_content: str | None = None
    """Opaque content, to be sent back unchanged."""

    summary: list[BetaSummaryTextContent]
    """What the model thought, summed up."""

    content: list[BetaReasoningTextContent] | None = None
    """What is said or given, as a text or in parts."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""
