# Generated from ChatCompletionNamedToolChoice. Do not edit.
"""ChatCompletionNamedToolChoice."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionNamedToolChoiceFunction")
class ChatCompletionNamedToolChoiceFunction(Component):
    """An object of the API."""

    name: str


@component("ChatCompletionNamedToolChoice")
class ChatCompletionNamedToolChoice(Component):
    """An object of `type` "function"."""

    type: Literal["function"] = "function"
    function: ChatCompletionNamedToolChoiceFunction
