# Generated from the resource conversations. Do not edit.
"""Conversations that keep their items between responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.conversations import (
    CREATE_CONVERSATION,
    DELETE_CONVERSATION,
    GET_CONVERSATION,
    UPDATE_CONVERSATION,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.conversation_resource import ConversationResource
    from ..components.deleted_conversation_resource import DeletedConversationResource
    from ..params.conversations_create_params import ConversationsCreateParams
    from ..params.conversations_update_params import ConversationsUpdateParams
    from .conversations_items import (
        AsyncConversationsItems,
        AsyncConversationsItemsWithRawResponse,
        AsyncConversationsItemsWithStreamingResponse,
        ConversationsItems,
        ConversationsItemsWithRawResponse,
        ConversationsItemsWithStreamingResponse,
    )


class Conversations(Resource):
    """Conversations that keep their items between responses."""

    if TYPE_CHECKING:
        with_raw_response: ConversationsWithRawResponse
        with_streaming_response: ConversationsWithStreamingResponse
        items: ConversationsItems
    else:
        items = subresource("oai_responses.resources.conversations_items:ConversationsItems")

    @method(CREATE_CONVERSATION)
    def create(self, **params: Unpack[ConversationsCreateParams]) -> ConversationResource:
        """Start a conversation, empty or with its first items.

        POST /conversations. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = self._call(CREATE_CONVERSATION, params)
        return result

    @method(GET_CONVERSATION)
    def retrieve(
        self, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> ConversationResource:
        """Read a conversation.

        GET /conversations/{conversation_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = self._call(GET_CONVERSATION, params, path=(conversation_id,))
        return result

    @method(UPDATE_CONVERSATION)
    def update(
        self, conversation_id: str, **params: Unpack[ConversationsUpdateParams]
    ) -> ConversationResource:
        """Replace the metadata of a conversation.

        POST /conversations/{conversation_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = self._call(
            UPDATE_CONVERSATION, params, path=(conversation_id,)
        )
        return result

    @method(DELETE_CONVERSATION)
    def delete(
        self, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedConversationResource:
        """Delete a conversation; its items stay.

        DELETE /conversations/{conversation_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedConversationResource = self._call(
            DELETE_CONVERSATION, params, path=(conversation_id,)
        )
        return result


class AsyncConversations(AsyncResource):
    """Conversations that keep their items between responses."""

    if TYPE_CHECKING:
        with_raw_response: AsyncConversationsWithRawResponse
        with_streaming_response: AsyncConversationsWithStreamingResponse
        items: AsyncConversationsItems
    else:
        items = subresource("oai_responses.resources.conversations_items:AsyncConversationsItems")

    @method(CREATE_CONVERSATION)
    async def create(self, **params: Unpack[ConversationsCreateParams]) -> ConversationResource:
        """Start a conversation, empty or with its first items.

        POST /conversations. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = await self._call(CREATE_CONVERSATION, params)
        return result

    @method(GET_CONVERSATION)
    async def retrieve(
        self, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> ConversationResource:
        """Read a conversation.

        GET /conversations/{conversation_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = await self._call(
            GET_CONVERSATION, params, path=(conversation_id,)
        )
        return result

    @method(UPDATE_CONVERSATION)
    async def update(
        self, conversation_id: str, **params: Unpack[ConversationsUpdateParams]
    ) -> ConversationResource:
        """Replace the metadata of a conversation.

        POST /conversations/{conversation_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = await self._call(
            UPDATE_CONVERSATION, params, path=(conversation_id,)
        )
        return result

    @method(DELETE_CONVERSATION)
    async def delete(
        self, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedConversationResource:
        """Delete a conversation; its items stay.

        DELETE /conversations/{conversation_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedConversationResource = await self._call(
            DELETE_CONVERSATION, params, path=(conversation_id,)
        )
        return result


if TYPE_CHECKING:

    class ConversationsWithRawResponse:
        def __init__(self, resource: Conversations) -> None:
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.items = ConversationsItemsWithRawResponse(resource.items)

    class ConversationsWithStreamingResponse:
        def __init__(self, resource: Conversations) -> None:
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.items = ConversationsItemsWithStreamingResponse(resource.items)

    class AsyncConversationsWithRawResponse:
        def __init__(self, resource: AsyncConversations) -> None:
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.items = AsyncConversationsItemsWithRawResponse(resource.items)

    class AsyncConversationsWithStreamingResponse:
        def __init__(self, resource: AsyncConversations) -> None:
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.items = AsyncConversationsItemsWithStreamingResponse(resource.items)
