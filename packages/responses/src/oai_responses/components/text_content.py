# Generated from TextContent. Do not edit.
"""TextContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TextContent")
class TextContent(Component):
    """A member of `MessageContentItem`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
    text: str
    """The text."""
