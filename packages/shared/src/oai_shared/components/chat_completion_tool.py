# Generated from ChatCompletionTool. Do not edit.
"""ChatCompletionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_object import FunctionObject


@component("ChatCompletionTool")
class ChatCompletionTool(Component):
    """A member of `CreateChatCompletionRequestToolsItem`, told by `type` = `"function"`."""

    type: Literal["function"] = "function"
    function: FunctionObject
    """The function."""
