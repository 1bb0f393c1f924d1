# Generated from ChatCompletionNamedToolChoiceCustom. Do not edit.
"""ChatCompletionNamedToolChoiceCustom."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionNamedToolChoiceCustomCustom")
class ChatCompletionNamedToolChoiceCustomCustom(Component):
    """An object of the API."""

    name: str


@component("ChatCompletionNamedToolChoiceCustom")
class ChatCompletionNamedToolChoiceCustom(Component):
    """An object of `type` "custom"."""

    type: Literal["custom"] = "custom"
    custom: ChatCompletionNamedToolChoiceCustomCustom
