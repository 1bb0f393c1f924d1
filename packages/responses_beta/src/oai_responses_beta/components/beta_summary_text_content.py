# Generated from BetaSummaryTextContent. Do not edit.
"""BetaSummaryTextContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaSummaryTextContent")
class BetaSummaryTextContent(Component):
    """A member of `BetaAgentMessageContentItem` and `BetaMessageContentItem`, told by `type` = `"summary_text"`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""
