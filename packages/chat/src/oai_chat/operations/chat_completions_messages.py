# Generated from the operations of chat.completions.messages. Do not edit.
"""Operations of `chat.completions.messages`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["GET_CHAT_COMPLETION_MESSAGES"]

GET_CHAT_COMPLETION_MESSAGES = Operation(
    "getChatCompletionMessages",
    "GET",
    "/chat/completions/{completion_id}/messages",
    scope="oai_chat.components",
    params="oai_chat.params:ChatCompletionsMessagesListParams",
    query={"after": "after", "limit": "limit", "order": "order"},
    result="ChatCompletionMessageList",
    item="ChatCompletionMessageListDataItem",
    page=Cursor("after", "last_id"),
)
