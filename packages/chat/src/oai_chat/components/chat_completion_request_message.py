# Generated from ChatCompletionRequestMessage. Do not edit.
"""ChatCompletionRequestMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_developer_message import ChatCompletionRequestDeveloperMessage
    from .chat_completion_request_function_message import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_system_message import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message import ChatCompletionRequestUserMessage

if TYPE_CHECKING:
    ChatCompletionRequestMessage: TypeAlias = (
        ChatCompletionRequestDeveloperMessage
        | ChatCompletionRequestSystemMessage
        | ChatCompletionRequestUserMessage
        | ChatCompletionRequestAssistantMessage
        | ChatCompletionRequestToolMessage
        | ChatCompletionRequestFunctionMessage
        | UnknownComponent
    )
    """An item of `messages` of `client.chat.completions.create`. Told apart by `role`."""
else:
    ChatCompletionRequestMessage = TaggedUnion(
        "ChatCompletionRequestMessage",
        __name__,
        "role",
        {
            "developer": "ChatCompletionRequestDeveloperMessage",
            "system": "ChatCompletionRequestSystemMessage",
            "user": "ChatCompletionRequestUserMessage",
            "assistant": "ChatCompletionRequestAssistantMessage",
            "tool": "ChatCompletionRequestToolMessage",
            "function": "ChatCompletionRequestFunctionMessage",
        },
    )
