# Generated from the resource beta.chatkit.threads. Do not edit.
"""What users and workflows wrote to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.beta_chatkit_threads import (
    DELETE_THREAD_METHOD,
    GET_THREAD_METHOD,
    LIST_THREAD_ITEMS_METHOD,
    LIST_THREADS_METHOD,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.deleted_thread_resource import DeletedThreadResource
    from ..components.thread_item import ThreadItem
    from ..components.thread_resource import ThreadResource
    from ..params.beta_chatkit_threads_list_items_params import BetaChatkitThreadsListItemsParams
    from ..params.beta_chatkit_threads_list_params import BetaChatkitThreadsListParams


class BetaChatkitThreads(Resource):
    """What users and workflows wrote to each other."""

    if TYPE_CHECKING:
        with_raw_response: BetaChatkitThreadsWithRawResponse
        with_streaming_response: BetaChatkitThreadsWithStreamingResponse

    @method(LIST_THREADS_METHOD)
    def list(self, **params: Unpack[BetaChatkitThreadsListParams]) -> Page[ThreadResource]:
        """Walk the threads, or those of one user.

        GET /chatkit/threads. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ThreadResource] = self._list(LIST_THREADS_METHOD, params)
        return result

    @method(GET_THREAD_METHOD)
    def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> ThreadResource:
        """Read a thread without its items.

        GET /chatkit/threads/{thread_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadResource = self._call(GET_THREAD_METHOD, params, path=(thread_id,))
        return result

    @method(DELETE_THREAD_METHOD)
    def delete(self, thread_id: str, **params: Unpack[RequestOptions]) -> DeletedThreadResource:
        """Delete a thread with its items and stored files.

        DELETE /chatkit/threads/{thread_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedThreadResource = self._call(DELETE_THREAD_METHOD, params, path=(thread_id,))
        return result

    @method(LIST_THREAD_ITEMS_METHOD)
    def list_items(
        self, thread_id: str, **params: Unpack[BetaChatkitThreadsListItemsParams]
    ) -> Page[ThreadItem]:
        """Walk the items of a thread.

        GET /chatkit/threads/{thread_id}/items. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ThreadItem] = self._list(LIST_THREAD_ITEMS_METHOD, params, path=(thread_id,))
        return result


class AsyncBetaChatkitThreads(AsyncResource):
    """What users and workflows wrote to each other."""

    if TYPE_CHECKING:
        with_raw_response: AsyncBetaChatkitThreadsWithRawResponse
        with_streaming_response: AsyncBetaChatkitThreadsWithStreamingResponse

    @method(LIST_THREADS_METHOD)
    def list(
        self, **params: Unpack[BetaChatkitThreadsListParams]
    ) -> AsyncPaginator[ThreadResource]:
        """Walk the threads, or those of one user.

        GET /chatkit/threads. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ThreadResource] = self._list(LIST_THREADS_METHOD, params)
        return result

    @method(GET_THREAD_METHOD)
    async def retrieve(self, thread_id: str, **params: Unpack[RequestOptions]) -> ThreadResource:
        """Read a thread without its items.

        GET /chatkit/threads/{thread_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ThreadResource = await self._call(GET_THREAD_METHOD, params, path=(thread_id,))
        return result

    @method(DELETE_THREAD_METHOD)
    async def delete(
        self, thread_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedThreadResource:
        """Delete a thread with its items and stored files.

        DELETE /chatkit/threads/{thread_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedThreadResource = await self._call(
            DELETE_THREAD_METHOD, params, path=(thread_id,)
        )
        return result

    @method(LIST_THREAD_ITEMS_METHOD)
    def list_items(
        self, thread_id: str, **params: Unpack[BetaChatkitThreadsListItemsParams]
    ) -> AsyncPaginator[ThreadItem]:
        """Walk the items of a thread.

        GET /chatkit/threads/{thread_id}/items. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ThreadItem] = self._list(
            LIST_THREAD_ITEMS_METHOD, params, path=(thread_id,)
        )
        return result


if TYPE_CHECKING:

    class BetaChatkitThreadsWithRawResponse:
        def __init__(self, resource: BetaChatkitThreads) -> None:
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.list_items = raw(resource.list_items)

    class BetaChatkitThreadsWithStreamingResponse:
        def __init__(self, resource: BetaChatkitThreads) -> None:
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.list_items = streaming(resource.list_items)

    class AsyncBetaChatkitThreadsWithRawResponse:
        def __init__(self, resource: AsyncBetaChatkitThreads) -> None:
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.list_items = async_raw(resource.list_items)

    class AsyncBetaChatkitThreadsWithStreamingResponse:
        def __init__(self, resource: AsyncBetaChatkitThreads) -> None:
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.list_items = async_streaming(resource.list_items)
