# Generated from ChatCompletionMessageToolCalls. Do not edit.
"""ChatCompletionMessageToolCalls in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from ..components.chat_completion_message_tool_calls import ChatCompletionMessageToolCallsItem
    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCallDict
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCallDict

if TYPE_CHECKING:
    ChatCompletionMessageToolCallsItemLike: TypeAlias = "ChatCompletionMessageToolCallsItem | ChatCompletionMessageToolCallDict | ChatCompletionMessageCustomToolCallDict"
else:
    ChatCompletionMessageToolCallsItemLike = Alias(
        "ChatCompletionMessageToolCallsItem | ChatCompletionMessageToolCallDict | ChatCompletionMessageCustomToolCallDict",
        __name__,
    )

if TYPE_CHECKING:
    ChatCompletionMessageToolCallsLike: TypeAlias = (
        "Iterable[ChatCompletionMessageToolCallsItemLike]"
    )
else:
    ChatCompletionMessageToolCallsLike = Alias(
        "Iterable[ChatCompletionMessageToolCallsItemLike]", __name__
    )
