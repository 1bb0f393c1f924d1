# Generated from ReasoningTextContent. Do not edit.
"""ReasoningTextContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ReasoningTextContent")
class ReasoningTextContent(Component):
    """A member of `MessageContentItem` and `OutputContent`, told by `type` = `"reasoning_text"`."""

    type: Literal["reasoning_text"] = "reasoning_text"
    text: str
    """The text."""
