# Generated from the resource vector_stores.file_batches. Do not edit.
"""Many files attached to a vector store by one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import method

from ..helpers.file_batches import (
    AsyncVectorStoresFileBatchesHelpers,
    VectorStoresFileBatchesHelpers,
)
from ..operations.vector_stores_file_batches import (
    CANCEL_VECTOR_STORE_FILE_BATCH,
    CREATE_VECTOR_STORE_FILE_BATCH,
    GET_VECTOR_STORE_FILE_BATCH,
    LIST_FILES_IN_VECTOR_STORE_BATCH,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.vector_store_file_batch_object import VectorStoreFileBatchObject
    from ..components.vector_store_file_object import VectorStoreFileObject
    from ..params.vector_stores_file_batches_create_params import (
        VectorStoresFileBatchesCreateParams,
    )
    from ..params.vector_stores_file_batches_list_files_params import (
        VectorStoresFileBatchesListFilesParams,
    )


class VectorStoresFileBatches(VectorStoresFileBatchesHelpers):
    """Many files attached to a vector store by one call."""

    if TYPE_CHECKING:
        with_raw_response: VectorStoresFileBatchesWithRawResponse
        with_streaming_response: VectorStoresFileBatchesWithStreamingResponse

    @method(CREATE_VECTOR_STORE_FILE_BATCH)
    def create(
        self, vector_store_id: str, **params: Unpack[VectorStoresFileBatchesCreateParams]
    ) -> VectorStoreFileBatchObject:
        """Attach up to 2000 uploaded files at once; poll the batch until it is done.

        POST /vector_stores/{vector_store_id}/file_batches. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileBatchObject = self._call(
            CREATE_VECTOR_STORE_FILE_BATCH, params, path=(vector_store_id,)
        )
        return result

    @method(GET_VECTOR_STORE_FILE_BATCH)
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatchObject:
        """Read how far a batch of files is.

        GET /vector_stores/{vector_store_id}/file_batches/{batch_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileBatchObject = self._call(
            GET_VECTOR_STORE_FILE_BATCH, params, path=(vector_store_id, batch_id)
        )
        return result

    @method(CANCEL_VECTOR_STORE_FILE_BATCH)
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatchObject:
        """Stop a batch as soon as possible; what is done stays done.

        POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileBatchObject = self._call(
            CANCEL_VECTOR_STORE_FILE_BATCH, params, path=(vector_store_id, batch_id)
        )
        return result

    @method(LIST_FILES_IN_VECTOR_STORE_BATCH)
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **params: Unpack[VectorStoresFileBatchesListFilesParams],
    ) -> Page[VectorStoreFileObject]:
        """Walk the files of a batch, all or those of one status.

        GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: Page[VectorStoreFileObject] = self._list(
            LIST_FILES_IN_VECTOR_STORE_BATCH, params, path=(vector_store_id, batch_id)
        )
        return result


class AsyncVectorStoresFileBatches(AsyncVectorStoresFileBatchesHelpers):
    """Many files attached to a vector store by one call."""

    if TYPE_CHECKING:
        with_raw_response: AsyncVectorStoresFileBatchesWithRawResponse
        with_streaming_response: AsyncVectorStoresFileBatchesWithStreamingResponse

    @method(CREATE_VECTOR_STORE_FILE_BATCH)
    async def create(
        self, vector_store_id: str, **params: Unpack[VectorStoresFileBatchesCreateParams]
    ) -> VectorStoreFileBatchObject:
        """Attach up to 2000 uploaded files at once; poll the batch until it is done.

        POST /vector_stores/{vector_store_id}/file_batches. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileBatchObject = await self._call(
            CREATE_VECTOR_STORE_FILE_BATCH, params, path=(vector_store_id,)
        )
        return result

    @method(GET_VECTOR_STORE_FILE_BATCH)
    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatchObject:
        """Read how far a batch of files is.

        GET /vector_stores/{vector_store_id}/file_batches/{batch_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileBatchObject = await self._call(
            GET_VECTOR_STORE_FILE_BATCH, params, path=(vector_store_id, batch_id)
        )
        return result

    @method(CANCEL_VECTOR_STORE_FILE_BATCH)
    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileBatchObject:
        """Stop a batch as soon as possible; what is done stays done.

        POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileBatchObject = await self._call(
            CANCEL_VECTOR_STORE_FILE_BATCH, params, path=(vector_store_id, batch_id)
        )
        return result

    @method(LIST_FILES_IN_VECTOR_STORE_BATCH)
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **params: Unpack[VectorStoresFileBatchesListFilesParams],
    ) -> AsyncPaginator[VectorStoreFileObject]:
        """Walk the files of a batch, all or those of one status.

        GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[VectorStoreFileObject] = self._list(
            LIST_FILES_IN_VECTOR_STORE_BATCH, params, path=(vector_store_id, batch_id)
        )
        return result


if TYPE_CHECKING:

    class VectorStoresFileBatchesWithRawResponse:
        def __init__(self, resource: VectorStoresFileBatches) -> None:
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.cancel = raw(resource.cancel)
            self.list_files = raw(resource.list_files)

    class VectorStoresFileBatchesWithStreamingResponse:
        def __init__(self, resource: VectorStoresFileBatches) -> None:
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.cancel = streaming(resource.cancel)
            self.list_files = streaming(resource.list_files)

    class AsyncVectorStoresFileBatchesWithRawResponse:
        def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.cancel = async_raw(resource.cancel)
            self.list_files = async_raw(resource.list_files)

    class AsyncVectorStoresFileBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.cancel = async_streaming(resource.cancel)
            self.list_files = async_streaming(resource.list_files)
