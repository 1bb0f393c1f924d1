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
    """What the model thought, as far as it is shown."""

    type: Literal["reasoning"] = "reasoning"
    id: str
    """Unique id."""

    encrypted_content: str | None = None
    """Opaque content, to be sent back unchanged."""

    summary: list[SummaryTextContent]
    content: list[ReasoningTextContent] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
