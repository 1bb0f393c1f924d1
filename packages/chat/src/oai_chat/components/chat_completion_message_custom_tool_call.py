# Generated from ChatCompletionMessageCustomToolCall. Do not edit.
"""ChatCompletionMessageCustomToolCall."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionMessageCustomToolCallCustom")
class ChatCompletionMessageCustomToolCallCustom(Component):
    """An object of the API."""

    name: str
    input: str


@component("ChatCompletionMessageCustomToolCall")
class ChatCompletionMessageCustomToolCall(Component):
    """An object of `type` "custom"."""

    id: str
    """Unique id."""

    type: Literal["custom"] = "custom"
    custom: ChatCompletionMessageCustomToolCallCustom
