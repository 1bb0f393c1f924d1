# Generated from the resource conversations.items. Do not edit.
"""The items of a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.conversations_items import (
    CREATE_CONVERSATION_ITEMS,
    DELETE_CONVERSATION_ITEM,
    GET_CONVERSATION_ITEM,
    LIST_CONVERSATION_ITEMS,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.conversation_item import ConversationItem
    from ..components.conversation_item_list import ConversationItemList
    from ..components.conversation_resource import ConversationResource
    from ..params.conversations_items_create_params import ConversationsItemsCreateParams
    from ..params.conversations_items_list_params import ConversationsItemsListParams
    from ..params.conversations_items_retrieve_params import ConversationsItemsRetrieveParams


class ConversationsItems(Resource):
    """The items of a conversation."""

    if TYPE_CHECKING:
        with_raw_response: ConversationsItemsWithRawResponse
        with_streaming_response: ConversationsItemsWithStreamingResponse

    @method(CREATE_CONVERSATION_ITEMS)
    def create(
        self, conversation_id: str, **params: Unpack[ConversationsItemsCreateParams]
    ) -> ConversationItemList:
        """Append items to a conversation.

        POST /conversations/{conversation_id}/items. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationItemList = self._call(
            CREATE_CONVERSATION_ITEMS, params, path=(conversation_id,)
        )
        return result

    @method(LIST_CONVERSATION_ITEMS)
    def list(
        self, conversation_id: str, **params: Unpack[ConversationsItemsListParams]
    ) -> Page[ConversationItem]:
        """Walk the items of a conversation.

        GET /conversations/{conversation_id}/items. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ConversationItem] = self._list(
            LIST_CONVERSATION_ITEMS, params, path=(conversation_id,)
        )
        return result

    @method(GET_CONVERSATION_ITEM)
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        **params: Unpack[ConversationsItemsRetrieveParams],
    ) -> ConversationItem:
        """Read one item of a conversation.

        GET /conversations/{conversation_id}/items/{item_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationItem = self._call(
            GET_CONVERSATION_ITEM, params, path=(conversation_id, item_id)
        )
        return result

    @method(DELETE_CONVERSATION_ITEM)
    def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> ConversationResource:
        """Take one item out of a conversation.

        DELETE /conversations/{conversation_id}/items/{item_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = self._call(
            DELETE_CONVERSATION_ITEM, params, path=(conversation_id, item_id)
        )
        return result


class AsyncConversationsItems(AsyncResource):
    """The items of a conversation."""

    if TYPE_CHECKING:
        with_raw_response: AsyncConversationsItemsWithRawResponse
        with_streaming_response: AsyncConversationsItemsWithStreamingResponse

    @method(CREATE_CONVERSATION_ITEMS)
    async def create(
        self, conversation_id: str, **params: Unpack[ConversationsItemsCreateParams]
    ) -> ConversationItemList:
        """Append items to a conversation.

        POST /conversations/{conversation_id}/items. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationItemList = await self._call(
            CREATE_CONVERSATION_ITEMS, params, path=(conversation_id,)
        )
        return result

    @method(LIST_CONVERSATION_ITEMS)
    def list(
        self, conversation_id: str, **params: Unpack[ConversationsItemsListParams]
    ) -> AsyncPaginator[ConversationItem]:
        """Walk the items of a conversation.

        GET /conversations/{conversation_id}/items. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ConversationItem] = self._list(
            LIST_CONVERSATION_ITEMS, params, path=(conversation_id,)
        )
        return result

    @method(GET_CONVERSATION_ITEM)
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        **params: Unpack[ConversationsItemsRetrieveParams],
    ) -> ConversationItem:
        """Read one item of a conversation.

        GET /conversations/{conversation_id}/items/{item_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationItem = await self._call(
            GET_CONVERSATION_ITEM, params, path=(conversation_id, item_id)
        )
        return result

    @method(DELETE_CONVERSATION_ITEM)
    async def delete(
        self, item_id: str, *, conversation_id: str, **params: Unpack[RequestOptions]
    ) -> ConversationResource:
        """Take one item out of a conversation.

        DELETE /conversations/{conversation_id}/items/{item_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ConversationResource = await self._call(
            DELETE_CONVERSATION_ITEM, params, path=(conversation_id, item_id)
        )
        return result


if TYPE_CHECKING:

    class ConversationsItemsWithRawResponse:
        def __init__(self, resource: ConversationsItems) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)

    class ConversationsItemsWithStreamingResponse:
        def __init__(self, resource: ConversationsItems) -> None:
            self.create = streaming(resource.create)
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)

    class AsyncConversationsItemsWithRawResponse:
        def __init__(self, resource: AsyncConversationsItems) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)

    class AsyncConversationsItemsWithStreamingResponse:
        def __init__(self, resource: AsyncConversationsItems) -> None:
            self.create = async_streaming(resource.create)
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
