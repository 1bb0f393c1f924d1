# Generated from ChatCompletionNamedToolChoiceCustom. Do not edit.
"""ChatCompletionNamedToolChoiceCustom."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionNamedToolChoiceCustomCustom")
class ChatCompletionNamedToolChoiceCustomCustom(Component):
    """`custom` of `ChatCompletionNamedToolChoiceCustom`."""

    name: str
    """Its name."""


@component("ChatCompletionNamedToolChoiceCustom")
class ChatCompletionNamedToolChoiceCustom(Component):
    """A member of `ChatCompletionToolChoiceOption`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    custom: ChatCompletionNamedToolChoiceCustomCustom
    """The custom tool, or the call of it."""
