# Generated from UserMessageInputText. Do not edit.
"""UserMessageInputText."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UserMessageInputText")
class UserMessageInputText(Component):
    """An object of `type` "input_text"."""

    type: Literal["input_text"] = "input_text"
    """Default: `"input_text"`."""

    text: str
