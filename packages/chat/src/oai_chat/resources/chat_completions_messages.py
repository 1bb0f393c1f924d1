# Generated from the resource chat.completions.messages. Do not edit.
"""The messages that a stored completion was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.chat_completions_messages import GET_CHAT_COMPLETION_MESSAGES

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.chat_completion_message_list import ChatCompletionMessageListDataItem
    from ..params.chat_completions_messages_list_params import ChatCompletionsMessagesListParams


class ChatCompletionsMessages(Resource):
    """The messages that a stored completion was given."""

    if TYPE_CHECKING:
        with_raw_response: ChatCompletionsMessagesWithRawResponse
        with_streaming_response: ChatCompletionsMessagesWithStreamingResponse

    @method(GET_CHAT_COMPLETION_MESSAGES)
    def list(
        self, completion_id: str, **params: Unpack[ChatCompletionsMessagesListParams]
    ) -> Page[ChatCompletionMessageListDataItem]:
        """Walk the input messages of a stored completion.

        GET /chat/completions/{completion_id}/messages. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ChatCompletionMessageListDataItem] = self._list(
            GET_CHAT_COMPLETION_MESSAGES, params, path=(completion_id,)
        )
        return result


class AsyncChatCompletionsMessages(AsyncResource):
    """The messages that a stored completion was given."""

    if TYPE_CHECKING:
        with_raw_response: AsyncChatCompletionsMessagesWithRawResponse
        with_streaming_response: AsyncChatCompletionsMessagesWithStreamingResponse

    @method(GET_CHAT_COMPLETION_MESSAGES)
    def list(
        self, completion_id: str, **params: Unpack[ChatCompletionsMessagesListParams]
    ) -> AsyncPaginator[ChatCompletionMessageListDataItem]:
        """Walk the input messages of a stored completion.

        GET /chat/completions/{completion_id}/messages. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ChatCompletionMessageListDataItem] = self._list(
            GET_CHAT_COMPLETION_MESSAGES, params, path=(completion_id,)
        )
        return result


if TYPE_CHECKING:

    class ChatCompletionsMessagesWithRawResponse:
        def __init__(self, resource: ChatCompletionsMessages) -> None:
            self.list = raw(resource.list)

    class ChatCompletionsMessagesWithStreamingResponse:
        def __init__(self, resource: ChatCompletionsMessages) -> None:
            self.list = streaming(resource.list)

    class AsyncChatCompletionsMessagesWithRawResponse:
        def __init__(self, resource: AsyncChatCompletionsMessages) -> None:
            self.list = async_raw(resource.list)

    class AsyncChatCompletionsMessagesWithStreamingResponse:
        def __init__(self, resource: AsyncChatCompletionsMessages) -> None:
            self.list = async_streaming(resource.list)
