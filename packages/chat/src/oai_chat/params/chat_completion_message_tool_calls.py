# Generated from ChatCompletionMessageToolCalls. Do not edit.
"""ChatCompletionMessageToolCalls in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..components.chat_completion_message_tool_calls import ChatCompletionMessageToolCallsItem
    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCallDict
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCallDict

ChatCompletionMessageToolCallsItemLike: TypeAlias = "ChatCompletionMessageToolCallsItem | ChatCompletionMessageToolCallDict | ChatCompletionMessageCustomToolCallDict"

ChatCompletionMessageToolCallsLike: TypeAlias = "Iterable[ChatCompletionMessageToolCallsItemLike]"
