# Generated from ChatCompletionNamedToolChoice. Do not edit.
"""ChatCompletionNamedToolChoice in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.chat_completion_named_tool_choice import ChatCompletionNamedToolChoiceFunction


class ChatCompletionNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceFunction` as a mapping."""

    name: Required[str]


class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoice` as a mapping."""

    type: Required[Literal["function"]]
    function: Required[
        ChatCompletionNamedToolChoiceFunction | ChatCompletionNamedToolChoiceFunctionDict
    ]
