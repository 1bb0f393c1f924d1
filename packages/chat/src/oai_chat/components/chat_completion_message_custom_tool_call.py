# Generated from ChatCompletionMessageCustomToolCall. Do not edit.
"""ChatCompletionMessageCustomToolCall."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionMessageCustomToolCallCustom")
class ChatCompletionMessageCustomToolCallCustom(Component):
    """`custom` of `ChatCompletionMessageCustomToolCall`."""

    name: str
    """Name of the tool that is called."""

    input: str
    """Input of the tool, as the model wrote it."""


@component("ChatCompletionMessageCustomToolCall")
class ChatCompletionMessageCustomToolCall(Component):
    """A member of `ChatCompletionMessageToolCallsItem`, told by `type` = `"custom"`."""

    id: str
    """Unique id."""

    type: Literal["custom"] = "custom"
    custom: ChatCompletionMessageCustomToolCallCustom
    """The custom tool, or the call of it."""
