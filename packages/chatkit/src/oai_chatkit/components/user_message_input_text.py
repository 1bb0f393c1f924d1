# Generated from UserMessageInputText. Do not edit.
"""UserMessageInputText."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UserMessageInputText")
class UserMessageInputText(Component):
    """A member of `UserMessageItemContentItem`, told by `type` = `"input_text"`."""

    type: Literal["input_text"] = "input_text"
    text: str
    """The text."""
