# Generated from the resource vector_stores.files. Do not edit.
"""The files of a vector store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import method

from ..helpers.files import AsyncVectorStoresFilesHelpers, VectorStoresFilesHelpers
from ..operations.vector_stores_files import (
    CREATE_VECTOR_STORE_FILE,
    DELETE_VECTOR_STORE_FILE,
    GET_VECTOR_STORE_FILE,
    LIST_VECTOR_STORE_FILES,
    RETRIEVE_VECTOR_STORE_FILE_CONTENT,
    UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.delete_vector_store_file_response import DeleteVectorStoreFileResponse
    from ..components.vector_store_file_content_response import (
        VectorStoreFileContentResponseDataItem,
    )
    from ..components.vector_store_file_object import VectorStoreFileObject
    from ..params.vector_stores_files_create_params import VectorStoresFilesCreateParams
    from ..params.vector_stores_files_list_params import VectorStoresFilesListParams
    from ..params.vector_stores_files_update_params import VectorStoresFilesUpdateParams


class VectorStoresFiles(VectorStoresFilesHelpers):
    """The files of a vector store."""

    if TYPE_CHECKING:
        with_raw_response: VectorStoresFilesWithRawResponse
        with_streaming_response: VectorStoresFilesWithStreamingResponse

    @method(LIST_VECTOR_STORE_FILES)
    def list(
        self, vector_store_id: str, **params: Unpack[VectorStoresFilesListParams]
    ) -> Page[VectorStoreFileObject]:
        """Walk the files of a vector store, all or those of one status.

        GET /vector_stores/{vector_store_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: Page[VectorStoreFileObject] = self._list(
            LIST_VECTOR_STORE_FILES, params, path=(vector_store_id,)
        )
        return result

    @method(CREATE_VECTOR_STORE_FILE)
    def create(
        self, vector_store_id: str, **params: Unpack[VectorStoresFilesCreateParams]
    ) -> VectorStoreFileObject:
        """Attach an uploaded file; poll it until it can be searched.

        POST /vector_stores/{vector_store_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileObject = self._call(
            CREATE_VECTOR_STORE_FILE, params, path=(vector_store_id,)
        )
        return result

    @method(GET_VECTOR_STORE_FILE)
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileObject:
        """Read the status, attributes and last error of a file in the store.

        GET /vector_stores/{vector_store_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileObject = self._call(
            GET_VECTOR_STORE_FILE, params, path=(vector_store_id, file_id)
        )
        return result

    @method(UPDATE_VECTOR_STORE_FILE_ATTRIBUTES)
    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[VectorStoresFilesUpdateParams]
    ) -> VectorStoreFileObject:
        """Replace the attributes of a file, which searches filter by.

        POST /vector_stores/{vector_store_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileObject = self._call(
            UPDATE_VECTOR_STORE_FILE_ATTRIBUTES, params, path=(vector_store_id, file_id)
        )
        return result

    @method(DELETE_VECTOR_STORE_FILE)
    def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteVectorStoreFileResponse:
        """Take a file out of the store; the file itself stays.

        DELETE /vector_stores/{vector_store_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteVectorStoreFileResponse = self._call(
            DELETE_VECTOR_STORE_FILE, params, path=(vector_store_id, file_id)
        )
        return result

    @method(RETRIEVE_VECTOR_STORE_FILE_CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> Page[VectorStoreFileContentResponseDataItem]:
        """Read the text that was parsed out of a file.

        GET /vector_stores/{vector_store_id}/files/{file_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: Page[VectorStoreFileContentResponseDataItem] = self._list(
            RETRIEVE_VECTOR_STORE_FILE_CONTENT, params, path=(vector_store_id, file_id)
        )
        return result


class AsyncVectorStoresFiles(AsyncVectorStoresFilesHelpers):
    """The files of a vector store."""

    if TYPE_CHECKING:
        with_raw_response: AsyncVectorStoresFilesWithRawResponse
        with_streaming_response: AsyncVectorStoresFilesWithStreamingResponse

    @method(LIST_VECTOR_STORE_FILES)
    def list(
        self, vector_store_id: str, **params: Unpack[VectorStoresFilesListParams]
    ) -> AsyncPaginator[VectorStoreFileObject]:
        """Walk the files of a vector store, all or those of one status.

        GET /vector_stores/{vector_store_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[VectorStoreFileObject] = self._list(
            LIST_VECTOR_STORE_FILES, params, path=(vector_store_id,)
        )
        return result

    @method(CREATE_VECTOR_STORE_FILE)
    async def create(
        self, vector_store_id: str, **params: Unpack[VectorStoresFilesCreateParams]
    ) -> VectorStoreFileObject:
        """Attach an uploaded file; poll it until it can be searched.

        POST /vector_stores/{vector_store_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileObject = await self._call(
            CREATE_VECTOR_STORE_FILE, params, path=(vector_store_id,)
        )
        return result

    @method(GET_VECTOR_STORE_FILE)
    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> VectorStoreFileObject:
        """Read the status, attributes and last error of a file in the store.

        GET /vector_stores/{vector_store_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileObject = await self._call(
            GET_VECTOR_STORE_FILE, params, path=(vector_store_id, file_id)
        )
        return result

    @method(UPDATE_VECTOR_STORE_FILE_ATTRIBUTES)
    async def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[VectorStoresFilesUpdateParams]
    ) -> VectorStoreFileObject:
        """Replace the attributes of a file, which searches filter by.

        POST /vector_stores/{vector_store_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VectorStoreFileObject = await self._call(
            UPDATE_VECTOR_STORE_FILE_ATTRIBUTES, params, path=(vector_store_id, file_id)
        )
        return result

    @method(DELETE_VECTOR_STORE_FILE)
    async def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> DeleteVectorStoreFileResponse:
        """Take a file out of the store; the file itself stays.

        DELETE /vector_stores/{vector_store_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteVectorStoreFileResponse = await self._call(
            DELETE_VECTOR_STORE_FILE, params, path=(vector_store_id, file_id)
        )
        return result

    @method(RETRIEVE_VECTOR_STORE_FILE_CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestOptions]
    ) -> AsyncPaginator[VectorStoreFileContentResponseDataItem]:
        """Read the text that was parsed out of a file.

        GET /vector_stores/{vector_store_id}/files/{file_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[VectorStoreFileContentResponseDataItem] = self._list(
            RETRIEVE_VECTOR_STORE_FILE_CONTENT, params, path=(vector_store_id, file_id)
        )
        return result


if TYPE_CHECKING:

    class VectorStoresFilesWithRawResponse:
        def __init__(self, resource: VectorStoresFiles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)
            self.content = raw(resource.content)

    class VectorStoresFilesWithStreamingResponse:
        def __init__(self, resource: VectorStoresFiles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)
            self.content = streaming(resource.content)

    class AsyncVectorStoresFilesWithRawResponse:
        def __init__(self, resource: AsyncVectorStoresFiles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)
            self.content = async_raw(resource.content)

    class AsyncVectorStoresFilesWithStreamingResponse:
        def __init__(self, resource: AsyncVectorStoresFiles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
            self.content = async_streaming(resource.content)
