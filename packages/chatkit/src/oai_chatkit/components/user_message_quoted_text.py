# Generated from UserMessageQuotedText. Do not edit.
"""UserMessageQuotedText."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UserMessageQuotedText")
class UserMessageQuotedText(Component):
    """A member of `UserMessageItemContentItem`, told by `type` = `"quoted_text"`."""

    type: Literal["quoted_text"] = "quoted_text"
    text: str
    """The text."""
