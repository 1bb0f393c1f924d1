# Generated from the resource vector_stores. Do not edit.
"""Collections of files, cut into chunks and searched by meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.vector_stores import (
    CREATE_VECTOR_STORE,
    DELETE_VECTOR_STORE,
    GET_VECTOR_STORE,
    LIST_VECTOR_STORES,
    MODIFY_VECTOR_STORE,
    SEARCH_VECTOR_STORE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.delete_vector_store_response import DeleteVectorStoreResponse
    from ..components.vector_store_object import VectorStoreObject
    from ..components.vector_store_search_result_item import VectorStoreSearchResultItem
    from ..params.vector_stores_create_params import VectorStoresCreateParams
    from ..params.vector_stores_list_params import VectorStoresListParams
    from ..params.vector_stores_search_params import VectorStoresSearchParams
    from ..params.vector_stores_update_params import VectorStoresUpdateParams
    from .vector_stores_file_batches import (
        AsyncVectorStoresFileBatches,
        AsyncVectorStoresFileBatchesWithRawResponse,
        AsyncVectorStoresFileBatchesWithStreamingResponse,
        VectorStoresFileBatches,
        VectorStoresFileBatchesWithRawResponse,
        VectorStoresFileBatchesWithStreamingResponse,
    )
    from .vector_stores_files import (
        AsyncVectorStoresFiles,
        AsyncVectorStoresFilesWithRawResponse,
        AsyncVectorStoresFilesWithStreamingResponse,
        VectorStoresFiles,
        VectorStoresFilesWithRawResponse,
        VectorStoresFilesWithStreamingResponse,
    )


class VectorStores(Resource):
    """Collections of files, cut into chunks and searched by meaning."""

    if TYPE_CHECKING:
        with_raw_response: VectorStoresWithRawResponse
        with_streaming_response: VectorStoresWithStreamingResponse
        file_batches: VectorStoresFileBatches
        files: VectorStoresFiles
    else:
        file_batches = subresource(
            "oai_vector_stores.resources.vector_stores_file_batches:VectorStoresFileBatches"
        )
        files = subresource("oai_vector_stores.resources.vector_stores_files:VectorStoresFiles")

    @method(LIST_VECTOR_STORES)
    def list(self, **params: Unpack[VectorStoresListParams]) -> Page[VectorStoreObject]:
        """Walk the vector stores of the project.

        GET /vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: Page[VectorStoreObject] = self._list(LIST_VECTOR_STORES, params)
        return result

    @method(CREATE_VECTOR_STORE)
    def create(self, **params: Unpack[VectorStoresCreateParams]) -> VectorStoreObject:
        """Make a vector store, empty or from uploaded files.

        POST /vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreObject = self._call(CREATE_VECTOR_STORE, params)
        return result

    @method(GET_VECTOR_STORE)
    def retrieve(self, vector_store_id: str, **params: Unpack[RequestOptions]) -> VectorStoreObject:
        """Read a vector store: its status, size and file counts.

        GET /vector_stores/{vector_store_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreObject = self._call(GET_VECTOR_STORE, params, path=(vector_store_id,))
        return result

    @method(MODIFY_VECTOR_STORE)
    def update(
        self, vector_store_id: str, **params: Unpack[VectorStoresUpdateParams]
    ) -> VectorStoreObject:
        """Change the name, expiry or metadata of a vector store.

        POST /vector_stores/{vector_store_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreObject = self._call(MODIFY_VECTOR_STORE, params, path=(vector_store_id,))
        return result

    @method(DELETE_VECTOR_STORE)
    def delete(
        self, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteVectorStoreResponse:
        """Delete a vector store; its files stay.

        DELETE /vector_stores/{vector_store_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteVectorStoreResponse = self._call(
            DELETE_VECTOR_STORE, params, path=(vector_store_id,)
        )
        return result

    @method(SEARCH_VECTOR_STORE)
    def search(
        self, vector_store_id: str, **params: Unpack[VectorStoresSearchParams]
    ) -> Page[VectorStoreSearchResultItem]:
        """Find the chunks nearest to a query, filtered by attributes of their files.

        POST /vector_stores/{vector_store_id}/search. Raises APIStatusError, APIConnectionError.
        """
        result: Page[VectorStoreSearchResultItem] = self._list(
            SEARCH_VECTOR_STORE, params, path=(vector_store_id,)
        )
        return result


class AsyncVectorStores(AsyncResource):
    """Collections of files, cut into chunks and searched by meaning."""

    if TYPE_CHECKING:
        with_raw_response: AsyncVectorStoresWithRawResponse
        with_streaming_response: AsyncVectorStoresWithStreamingResponse
        file_batches: AsyncVectorStoresFileBatches
        files: AsyncVectorStoresFiles
    else:
        file_batches = subresource(
            "oai_vector_stores.resources.vector_stores_file_batches:AsyncVectorStoresFileBatches"
        )
        files = subresource(
            "oai_vector_stores.resources.vector_stores_files:AsyncVectorStoresFiles"
        )

    @method(LIST_VECTOR_STORES)
    def list(self, **params: Unpack[VectorStoresListParams]) -> AsyncPaginator[VectorStoreObject]:
        """Walk the vector stores of the project.

        GET /vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[VectorStoreObject] = self._list(LIST_VECTOR_STORES, params)
        return result

    @method(CREATE_VECTOR_STORE)
    async def create(self, **params: Unpack[VectorStoresCreateParams]) -> VectorStoreObject:
        """Make a vector store, empty or from uploaded files.

        POST /vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreObject = await self._call(CREATE_VECTOR_STORE, params)
        return result

    @method(GET_VECTOR_STORE)
    async def retrieve(
        self, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreObject:
        """Read a vector store: its status, size and file counts.

        GET /vector_stores/{vector_store_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreObject = await self._call(
            GET_VECTOR_STORE, params, path=(vector_store_id,)
        )
        return result

    @method(MODIFY_VECTOR_STORE)
    async def update(
        self, vector_store_id: str, **params: Unpack[VectorStoresUpdateParams]
    ) -> VectorStoreObject:
        """Change the name, expiry or metadata of a vector store.

        POST /vector_stores/{vector_store_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreObject = await self._call(
            MODIFY_VECTOR_STORE, params, path=(vector_store_id,)
        )
        return result

    @method(DELETE_VECTOR_STORE)
    async def delete(
        self, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteVectorStoreResponse:
        """Delete a vector store; its files stay.

        DELETE /vector_stores/{vector_store_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteVectorStoreResponse = await self._call(
            DELETE_VECTOR_STORE, params, path=(vector_store_id,)
        )
        return result

    @method(SEARCH_VECTOR_STORE)
    def search(
        self, vector_store_id: str, **params: Unpack[VectorStoresSearchParams]
    ) -> AsyncPaginator[VectorStoreSearchResultItem]:
        """Find the chunks nearest to a query, filtered by attributes of their files.

        POST /vector_stores/{vector_store_id}/search. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[VectorStoreSearchResultItem] = self._list(
            SEARCH_VECTOR_STORE, params, path=(vector_store_id,)
        )
        return result


if TYPE_CHECKING:

    class VectorStoresWithRawResponse:
        def __init__(self, resource: VectorStores) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.search = raw(resource.search)
            self.file_batches = VectorStoresFileBatchesWithRawResponse(resource.file_batches)
            self.files = VectorStoresFilesWithRawResponse(resource.files)

    class VectorStoresWithStreamingResponse:
        def __init__(self, resource: VectorStores) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.search = streaming(resource.search)
            self.file_batches = VectorStoresFileBatchesWithStreamingResponse(resource.file_batches)
            self.files = VectorStoresFilesWithStreamingResponse(resource.files)

    class AsyncVectorStoresWithRawResponse:
        def __init__(self, resource: AsyncVectorStores) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.search = async_raw(resource.search)
            self.file_batches = AsyncVectorStoresFileBatchesWithRawResponse(resource.file_batches)
            self.files = AsyncVectorStoresFilesWithRawResponse(resource.files)

    class AsyncVectorStoresWithStreamingResponse:
        def __init__(self, resource: AsyncVectorStores) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.search = async_streaming(resource.search)
            self.file_batches = AsyncVectorStoresFileBatchesWithStreamingResponse(
                resource.file_batches
            )
            self.files = AsyncVectorStoresFilesWithStreamingResponse(resource.files)
