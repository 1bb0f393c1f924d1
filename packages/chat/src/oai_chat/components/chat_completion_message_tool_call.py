# Generated from ChatCompletionMessageToolCall. Do not edit.
"""ChatCompletionMessageToolCall."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionMessageToolCallFunction")
class ChatCompletionMessageToolCallFunction(Component):
    """`function` of `ChatCompletionMessageToolCall`."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""


@component("ChatCompletionMessageToolCall")
class ChatCompletionMessageToolCall(Component):
    """A member of `ChatCompletionMessageToolCallsItem`, told by `type` = `"function"`."""

    id: str
    """Unique id."""

    type: Literal["function"] = "function"
    function: ChatCompletionMessageToolCallFunction
    """The function."""
