# Generated from the resource beta.threads.messages. Do not edit.
# pyright: reportDeprecated=false
"""The messages of a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_threads_messages import (
    CREATE_MESSAGE,
    DELETE_MESSAGE,
    GET_MESSAGE,
    LIST_MESSAGES,
    MODIFY_MESSAGE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.delete_message_response import DeleteMessageResponse
    from ..components.message_object import MessageObject
    from ..params.beta_threads_messages_create_params import BetaThreadsMessagesCreateParams
    from ..params.beta_threads_messages_list_params import BetaThreadsMessagesListParams
    from ..params.beta_threads_messages_update_params import BetaThreadsMessagesUpdateParams


class BetaThreadsMessages(Resource):
    """The messages of a thread."""

    if TYPE_CHECKING:
        with_raw_response: BetaThreadsMessagesWithRawResponse
        with_streaming_response: BetaThreadsMessagesWithStreamingResponse

    @deprecated(
        "beta.threads.messages.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_MESSAGES)
    def list(
        self, thread_id: str, **params: Unpack[BetaThreadsMessagesListParams]
    ) -> Page[MessageObject]:
        """Walk the messages of a thread, or those of one run.

        GET /threads/{thread_id}/messages. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: Page[MessageObject] = self._list(LIST_MESSAGES, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.messages.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_MESSAGE)
    def create(
        self, thread_id: str, **params: Unpack[BetaThreadsMessagesCreateParams]
    ) -> MessageObject:
        """Add a message of the user or of the assistant to a thread.

        POST /threads/{thread_id}/messages. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: MessageObject = self._call(CREATE_MESSAGE, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.messages.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_MESSAGE)
    def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> MessageObject:
        """Read one message of a thread.

        GET /threads/{thread_id}/messages/{message_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: MessageObject = self._call(GET_MESSAGE, params, path=(thread_id, message_id))
        return result

    @deprecated(
        "beta.threads.messages.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_MESSAGE)
    def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[BetaThreadsMessagesUpdateParams]
    ) -> MessageObject:
        """Replace the metadata of a message; its content cannot change.

        POST /threads/{thread_id}/messages/{message_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: MessageObject = self._call(MODIFY_MESSAGE, params, path=(thread_id, message_id))
        return result

    @deprecated(
        "beta.threads.messages.delete is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(DELETE_MESSAGE)
    def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteMessageResponse:
        """Take a message out of a thread.

        DELETE /threads/{thread_id}/messages/{message_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteMessageResponse = self._call(
            DELETE_MESSAGE, params, path=(thread_id, message_id)
        )
        return result


class AsyncBetaThreadsMessages(AsyncResource):
    """The messages of a thread."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaThreadsMessagesWithRawResponse
        with_streaming_response: AsyncBetaThreadsMessagesWithStreamingResponse

    @deprecated(
        "beta.threads.messages.list is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(LIST_MESSAGES)
    def list(
        self, thread_id: str, **params: Unpack[BetaThreadsMessagesListParams]
    ) -> AsyncPaginator[MessageObject]:
        """Walk the messages of a thread, or those of one run.

        GET /threads/{thread_id}/messages. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[MessageObject] = self._list(LIST_MESSAGES, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.messages.create is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(CREATE_MESSAGE)
    async def create(
        self, thread_id: str, **params: Unpack[BetaThreadsMessagesCreateParams]
    ) -> MessageObject:
        """Add a message of the user or of the assistant to a thread.

        POST /threads/{thread_id}/messages. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: MessageObject = await self._call(CREATE_MESSAGE, params, path=(thread_id,))
        return result

    @deprecated(
        "beta.threads.messages.retrieve is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(GET_MESSAGE)
    async def retrieve(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> MessageObject:
        """Read one message of a thread.

        GET /threads/{thread_id}/messages/{message_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: MessageObject = await self._call(GET_MESSAGE, params, path=(thread_id, message_id))
        return result

    @deprecated(
        "beta.threads.messages.update is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(MODIFY_MESSAGE)
    async def update(
        self, message_id: str, *, thread_id: str, **params: Unpack[BetaThreadsMessagesUpdateParams]
    ) -> MessageObject:
        """Replace the metadata of a message; its content cannot change.

        POST /threads/{thread_id}/messages/{message_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: MessageObject = await self._call(
            MODIFY_MESSAGE, params, path=(thread_id, message_id)
        )
        return result

    @deprecated(
        "beta.threads.messages.delete is deprecated: use the Responses API, `client.responses`, instead."
    )
    @method(DELETE_MESSAGE)
    async def delete(
        self, message_id: str, *, thread_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteMessageResponse:
        """Take a message out of a thread.

        DELETE /threads/{thread_id}/messages/{message_id}. Deprecated: use the Responses API, `client.responses`, instead. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteMessageResponse = await self._call(
            DELETE_MESSAGE, params, path=(thread_id, message_id)
        )
        return result


if TYPE_CHECKING:

    class BetaThreadsMessagesWithRawResponse:
        def __init__(self, resource: BetaThreadsMessages) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class BetaThreadsMessagesWithStreamingResponse:
        def __init__(self, resource: BetaThreadsMessages) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncBetaThreadsMessagesWithRawResponse:
        def __init__(self, resource: AsyncBetaThreadsMessages) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncBetaThreadsMessagesWithStreamingResponse:
        def __init__(self, resource: AsyncBetaThreadsMessages) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
