# Generated from ChatCompletionMessageCustomToolCall. Do not edit.
"""ChatCompletionMessageCustomToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallCustom,
    )


class ChatCompletionMessageCustomToolCallCustomDict(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCallCustom` as a mapping."""

    name: Required[str]
    input: Required[str]


class ChatCompletionMessageCustomToolCallDict(TypedDict, total=False):
    """`ChatCompletionMessageCustomToolCall` as a mapping."""

    id: Required[str]
    type: Required[Literal["custom"]]
    custom: Required[
        ChatCompletionMessageCustomToolCallCustom | ChatCompletionMessageCustomToolCallCustomDict
    ]
