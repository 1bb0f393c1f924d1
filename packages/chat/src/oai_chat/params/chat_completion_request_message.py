# Generated from ChatCompletionRequestMessage. Do not edit.
"""ChatCompletionRequestMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.chat_completion_message_list import ChatCompletionMessageListDataItem
    from ..components.chat_completion_request_message import ChatCompletionRequestMessage
    from ..components.chat_completion_response_message import ChatCompletionResponseMessage
    from .chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessageDict
    from .chat_completion_request_developer_message import ChatCompletionRequestDeveloperMessageDict
    from .chat_completion_request_function_message import ChatCompletionRequestFunctionMessageDict
    from .chat_completion_request_system_message import ChatCompletionRequestSystemMessageDict
    from .chat_completion_request_tool_message import ChatCompletionRequestToolMessageDict
    from .chat_completion_request_user_message import ChatCompletionRequestUserMessageDict

if TYPE_CHECKING:
    ChatCompletionRequestMessageLike: TypeAlias = "ChatCompletionRequestMessage | ChatCompletionRequestDeveloperMessageDict | ChatCompletionRequestSystemMessageDict | ChatCompletionRequestUserMessageDict | ChatCompletionRequestAssistantMessageDict | ChatCompletionRequestToolMessageDict | ChatCompletionRequestFunctionMessageDict | ChatCompletionResponseMessage | ChatCompletionMessageListDataItem"
else:
    ChatCompletionRequestMessageLike = Alias(
        "ChatCompletionRequestMessage | ChatCompletionRequestDeveloperMessageDict | ChatCompletionRequestSystemMessageDict | ChatCompletionRequestUserMessageDict | ChatCompletionRequestAssistantMessageDict | ChatCompletionRequestToolMessageDict | ChatCompletionRequestFunctionMessageDict | ChatCompletionResponseMessage | ChatCompletionMessageListDataItem",
        __name__,
    )
