# Generated from the resource chat.completions. Do not edit.
"""Answers of a model to a list of messages, and those that were stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import method, subresource

from ..helpers.completions import AsyncChatCompletionsHelpers, ChatCompletionsHelpers
from ..operations.chat_completions import (
    CREATE_CHAT_COMPLETION,
    DELETE_CHAT_COMPLETION,
    GET_CHAT_COMPLETION,
    LIST_CHAT_COMPLETIONS,
    UPDATE_CHAT_COMPLETION,
)

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import RequestOptions, StreamTo
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.streams import AsyncStream, Stream

    from ..components.chat_completion_deleted import ChatCompletionDeleted
    from ..components.create_chat_completion_response import CreateChatCompletionResponse
    from ..components.create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse,
    )
    from ..params.chat_completions_create_params import ChatCompletionsCreateParams
    from ..params.chat_completions_list_params import ChatCompletionsListParams
    from ..params.chat_completions_update_params import ChatCompletionsUpdateParams
    from .chat_completions_messages import (
        AsyncChatCompletionsMessages,
        AsyncChatCompletionsMessagesWithRawResponse,
        AsyncChatCompletionsMessagesWithStreamingResponse,
        ChatCompletionsMessages,
        ChatCompletionsMessagesWithRawResponse,
        ChatCompletionsMessagesWithStreamingResponse,
    )


class ChatCompletions(ChatCompletionsHelpers):
    """Answers of a model to a list of messages, and those that were stored."""

    if TYPE_CHECKING:
        with_raw_response: ChatCompletionsWithRawResponse
        with_streaming_response: ChatCompletionsWithStreamingResponse
        messages: ChatCompletionsMessages
    else:
        messages = subresource(
            "oai_chat.resources.chat_completions_messages:ChatCompletionsMessages"
        )

    @method(LIST_CHAT_COMPLETIONS)
    def list(
        self, **params: Unpack[ChatCompletionsListParams]
    ) -> Page[CreateChatCompletionResponse]:
        """Walk the completions that were created with `store`.

        GET /chat/completions. Raises APIStatusError, APIConnectionError.
        """
        result: Page[CreateChatCompletionResponse] = self._list(LIST_CHAT_COMPLETIONS, params)
        return result

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ChatCompletionsCreateParams]
    ) -> Stream[CreateChatCompletionStreamResponse]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ChatCompletionsCreateParams]
    ) -> CreateChatCompletionResponse: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ChatCompletionsCreateParams]
    ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]: ...
    @overload
    def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> None: ...
    @method(CREATE_CHAT_COMPLETION)
    def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse] | None:
        """Ask a model for the next message, at once or as a stream of chunks.

        POST /chat/completions. Raises APIStatusError, APIConnectionError.
        """
        result: CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse] | None = (
            self._call(CREATE_CHAT_COMPLETION, params, stream=stream)
        )
        return result

    @method(GET_CHAT_COMPLETION)
    def retrieve(
        self, completion_id: str, **params: Unpack[RequestOptions]
    ) -> CreateChatCompletionResponse:
        """Read a completion that was created with `store`.

        GET /chat/completions/{completion_id}. Raises APIStatusError, APIConnectionError.
        """
        result: CreateChatCompletionResponse = self._call(
            GET_CHAT_COMPLETION, params, path=(completion_id,)
        )
        return result

    @method(UPDATE_CHAT_COMPLETION)
    def update(
        self, completion_id: str, **params: Unpack[ChatCompletionsUpdateParams]
    ) -> CreateChatCompletionResponse:
        """Replace the metadata of a stored completion, or clear it with None.

        POST /chat/completions/{completion_id}. Raises APIStatusError, APIConnectionError.
        """
        result: CreateChatCompletionResponse = self._call(
            UPDATE_CHAT_COMPLETION, params, path=(completion_id,)
        )
        return result

    @method(DELETE_CHAT_COMPLETION)
    def delete(self, completion_id: str, **params: Unpack[RequestOptions]) -> ChatCompletionDeleted:
        """Delete a stored completion.

        DELETE /chat/completions/{completion_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ChatCompletionDeleted = self._call(
            DELETE_CHAT_COMPLETION, params, path=(completion_id,)
        )
        return result


class AsyncChatCompletions(AsyncChatCompletionsHelpers):
    """Answers of a model to a list of messages, and those that were stored."""

    if TYPE_CHECKING:
        with_raw_response: AsyncChatCompletionsWithRawResponse
        with_streaming_response: AsyncChatCompletionsWithStreamingResponse
        messages: AsyncChatCompletionsMessages
    else:
        messages = subresource(
            "oai_chat.resources.chat_completions_messages:AsyncChatCompletionsMessages"
        )

    @method(LIST_CHAT_COMPLETIONS)
    def list(
        self, **params: Unpack[ChatCompletionsListParams]
    ) -> AsyncPaginator[CreateChatCompletionResponse]:
        """Walk the completions that were created with `store`.

        GET /chat/completions. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[CreateChatCompletionResponse] = self._list(
            LIST_CHAT_COMPLETIONS, params
        )
        return result

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[ChatCompletionsCreateParams]
    ) -> AsyncStream[CreateChatCompletionStreamResponse]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ChatCompletionsCreateParams]
    ) -> CreateChatCompletionResponse: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[ChatCompletionsCreateParams]
    ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]: ...
    @overload
    async def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> None: ...
    @method(CREATE_CHAT_COMPLETION)
    async def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse] | None:
        """Ask a model for the next message, at once or as a stream of chunks.

        POST /chat/completions. Raises APIStatusError, APIConnectionError.
        """
        result: (
            CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse] | None
        ) = await self._call(CREATE_CHAT_COMPLETION, params, stream=stream)
        return result

    @method(GET_CHAT_COMPLETION)
    async def retrieve(
        self, completion_id: str, **params: Unpack[RequestOptions]
    ) -> CreateChatCompletionResponse:
        """Read a completion that was created with `store`.

        GET /chat/completions/{completion_id}. Raises APIStatusError, APIConnectionError.
        """
        result: CreateChatCompletionResponse = await self._call(
            GET_CHAT_COMPLETION, params, path=(completion_id,)
        )
        return result

    @method(UPDATE_CHAT_COMPLETION)
    async def update(
        self, completion_id: str, **params: Unpack[ChatCompletionsUpdateParams]
    ) -> CreateChatCompletionResponse:
        """Replace the metadata of a stored completion, or clear it with None.

        POST /chat/completions/{completion_id}. Raises APIStatusError, APIConnectionError.
        """
        result: CreateChatCompletionResponse = await self._call(
            UPDATE_CHAT_COMPLETION, params, path=(completion_id,)
        )
        return result

    @method(DELETE_CHAT_COMPLETION)
    async def delete(
        self, completion_id: str, **params: Unpack[RequestOptions]
    ) -> ChatCompletionDeleted:
        """Delete a stored completion.

        DELETE /chat/completions/{completion_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ChatCompletionDeleted = await self._call(
            DELETE_CHAT_COMPLETION, params, path=(completion_id,)
        )
        return result


if TYPE_CHECKING:

    class ChatCompletionsWithRawResponse:
        def __init__(self, resource: ChatCompletions) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.parse = raw(resource.parse)
            self.messages = ChatCompletionsMessagesWithRawResponse(resource.messages)

    class ChatCompletionsWithStreamingResponse:
        def __init__(self, resource: ChatCompletions) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.parse = streaming(resource.parse)
            self.messages = ChatCompletionsMessagesWithStreamingResponse(resource.messages)

    class AsyncChatCompletionsWithRawResponse:
        def __init__(self, resource: AsyncChatCompletions) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.parse = async_raw(resource.parse)
            self.messages = AsyncChatCompletionsMessagesWithRawResponse(resource.messages)

    class AsyncChatCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncChatCompletions) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.parse = async_streaming(resource.parse)
            self.messages = AsyncChatCompletionsMessagesWithStreamingResponse(resource.messages)
