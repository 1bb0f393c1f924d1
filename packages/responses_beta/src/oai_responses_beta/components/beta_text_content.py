# Generated from BetaTextContent. Do not edit.
"""BetaTextContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaTextContent")
class BetaTextContent(Component):
    """A member of `BetaAgentMessageContentItem` and `BetaMessageContentItem`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
    text: str
    """The text."""
