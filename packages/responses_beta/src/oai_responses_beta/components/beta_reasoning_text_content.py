# Generated from BetaReasoningTextContent. Do not edit.
"""BetaReasoningTextContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaReasoningTextContent")
class BetaReasoningTextContent(Component):
    """A member of `BetaAgentMessageContentItem`, `BetaMessageContentItem` and `BetaOutputContent`, told by `type` = `"reasoning_text"`."""

    type: Literal["reasoning_text"] = "reasoning_text"
    text: str
    """The text."""
