# Generated from ChatCompletionMessageToolCall. Do not edit.
"""ChatCompletionMessageToolCall."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionMessageToolCallFunction")
class ChatCompletionMessageToolCallFunction(Component):
    """An object of the API."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""


@component("ChatCompletionMessageToolCall")
class ChatCompletionMessageToolCall(Component):
    """An object of `type` "function"."""

    id: str
    """Unique id."""

    type: Literal["function"] = "function"
    function: ChatCompletionMessageToolCallFunction
