# Generated from ChatCompletionMessageToolCalls. Do not edit.
"""ChatCompletionMessageToolCalls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias, TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall

if TYPE_CHECKING:
    ChatCompletionMessageToolCallsItem: TypeAlias = (
        ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall | UnknownComponent
    )
    """An item of `ChatCompletionMessageToolCalls`. Told apart by `type`."""
else:
    ChatCompletionMessageToolCallsItem = TaggedUnion(
        "ChatCompletionMessageToolCallsItem",
        __name__,
        "type",
        {
            "function": "ChatCompletionMessageToolCall",
            "custom": "ChatCompletionMessageCustomToolCall",
        },
    )

if TYPE_CHECKING:
    ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCallsItem]
    """`tool_calls` of `ChatCompletionMessageListDataItem`, `ChatCompletionRequestAssistantMessage`, `ChatCompletionResponseMessage` and others."""
else:
    ChatCompletionMessageToolCalls = Alias("list[ChatCompletionMessageToolCallsItem]", __name__)
