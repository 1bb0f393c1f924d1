# Generated from ChatCompletionMessageToolCall. Do not edit.
"""ChatCompletionMessageToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.chat_completion_message_tool_call import ChatCompletionMessageToolCallFunction


class ChatCompletionMessageToolCallFunctionDict(TypedDict, total=False):
    """`ChatCompletionMessageToolCallFunction` as a mapping."""

    name: Required[str]
    arguments: Required[str]


class ChatCompletionMessageToolCallDict(TypedDict, total=False):
    """`ChatCompletionMessageToolCall` as a mapping."""

    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[
        ChatCompletionMessageToolCallFunction | ChatCompletionMessageToolCallFunctionDict
    ]
