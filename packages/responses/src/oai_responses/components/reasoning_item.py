# Generated from ReasoningItem. Do not edit.
"""ReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .reasoning_text_content import ReasoningTextContent
    from .summary_text_content import SummaryTextContent


@component("ReasoningItem")
class ReasoningItem(Component):
    """What the model thought, as far as it is shown. A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"reasoning"`."""

    type: Literal["reasoning"] = "reasoning"
    id: str
    """Unique id."""

    encrypted_content: str | None = None
    """Opaque content, to be sent back unchanged."""

    summary: list[SummaryTextContent]
    """What the model thought, summed up."""

    content: list[ReasoningTextContent] | None = None
    """What is said or given, as a text or in parts."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""
