# Generated from MessageRequestContentTextObject. Do not edit.
"""MessageRequestContentTextObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageRequestContentTextObject")
class MessageRequestContentTextObject(Component):
    """A member of `CreateMessageRequestContentItem`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
    text: str
    """The text."""
