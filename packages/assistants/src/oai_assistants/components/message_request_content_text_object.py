# Generated from MessageRequestContentTextObject. Do not edit.
"""MessageRequestContentTextObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageRequestContentTextObject")
class MessageRequestContentTextObject(Component):
    """An object of `type` "text"."""

    type: Literal["text"] = "text"
    text: str
