# Generated from ChatCompletionNamedToolChoice. Do not edit.
"""ChatCompletionNamedToolChoice."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionNamedToolChoiceFunction")
class ChatCompletionNamedToolChoiceFunction(Component):
    """`function` of `ChatCompletionNamedToolChoice`."""

    name: str
    """Its name."""


@component("ChatCompletionNamedToolChoice")
class ChatCompletionNamedToolChoice(Component):
    """A member of `ChatCompletionToolChoiceOption`, told by `type` = `"function"`."""

    type: Literal["function"] = "function"
    function: ChatCompletionNamedToolChoiceFunction
    """The function."""
