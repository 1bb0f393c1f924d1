# Generated from the resource files. Do not edit.
# pyright: reportDeprecated=false
"""Files that other groups of the API refer to by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import method

from ..helpers.files import AsyncFilesHelpers, FilesHelpers
from ..operations.files import (
    CREATE_FILE,
    DELETE_FILE,
    DOWNLOAD_FILE,
    LIST_FILES,
    RETRIEVE_FILE,
    RETRIEVE_FILE_CONTENT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming

    from ..components.delete_file_response import DeleteFileResponse
    from ..components.open_ai_file import OpenAIFile
    from ..params.files_create_params import FilesCreateParams
    from ..params.files_list_params import FilesListParams


class Files(FilesHelpers):
    """Files that other groups of the API refer to by id."""

    if TYPE_CHECKING:
        with_raw_response: FilesWithRawResponse
        with_streaming_response: FilesWithStreamingResponse

    @method(LIST_FILES)
    def list(self, **params: Unpack[FilesListParams]) -> Page[OpenAIFile]:
        """Walk the files of the project, of all purposes or of one.

        GET /files. Raises APIStatusError, APIConnectionError.
        """
        result: Page[OpenAIFile] = self._list(LIST_FILES, params)
        return result

    @method(CREATE_FILE)
    def create(self, **params: Unpack[FilesCreateParams]) -> OpenAIFile:
        """Upload a file for a purpose; up to 512 MB.

        POST /files. Raises APIStatusError, APIConnectionError.
        """
        result: OpenAIFile = self._call(CREATE_FILE, params)
        return result

    @method(RETRIEVE_FILE)
    def retrieve(self, file_id: str, **params: Unpack[RequestOptions]) -> OpenAIFile:
        """Read the name, size and purpose of a file.

        GET /files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OpenAIFile = self._call(RETRIEVE_FILE, params, path=(file_id,))
        return result

    @method(DELETE_FILE)
    def delete(self, file_id: str, **params: Unpack[RequestOptions]) -> DeleteFileResponse:
        """Delete a file; it leaves all vector stores as well.

        DELETE /files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteFileResponse = self._call(DELETE_FILE, params, path=(file_id,))
        return result

    @method(DOWNLOAD_FILE)
    def content(self, file_id: str, **params: Unpack[RequestOptions]) -> BinaryResponse:
        """Download the bytes of a file.

        GET /files/{file_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = self._call(DOWNLOAD_FILE, params, path=(file_id,))
        return result

    @deprecated("files.retrieve_content is deprecated: use `files.content`.")
    @method(RETRIEVE_FILE_CONTENT)
    def retrieve_content(self, file_id: str, **params: Unpack[RequestOptions]) -> str:
        """Download a file as text.

        GET /files/{file_id}/content. Deprecated: use `files.content`. Raises APIStatusError, APIConnectionError.
        """
        result: str = self._call(RETRIEVE_FILE_CONTENT, params, path=(file_id,))
        return result


class AsyncFiles(AsyncFilesHelpers):
    """Files that other groups of the API refer to by id."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFilesWithRawResponse
        with_streaming_response: AsyncFilesWithStreamingResponse

    @method(LIST_FILES)
    def list(self, **params: Unpack[FilesListParams]) -> AsyncPaginator[OpenAIFile]:
        """Walk the files of the project, of all purposes or of one.

        GET /files. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[OpenAIFile] = self._list(LIST_FILES, params)
        return result

    @method(CREATE_FILE)
    async def create(self, **params: Unpack[FilesCreateParams]) -> OpenAIFile:
        """Upload a file for a purpose; up to 512 MB.

        POST /files. Raises APIStatusError, APIConnectionError.
        """
        result: OpenAIFile = await self._call(CREATE_FILE, params)
        return result

    @method(RETRIEVE_FILE)
    async def retrieve(self, file_id: str, **params: Unpack[RequestOptions]) -> OpenAIFile:
        """Read the name, size and purpose of a file.

        GET /files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: OpenAIFile = await self._call(RETRIEVE_FILE, params, path=(file_id,))
        return result

    @method(DELETE_FILE)
    async def delete(self, file_id: str, **params: Unpack[RequestOptions]) -> DeleteFileResponse:
        """Delete a file; it leaves all vector stores as well.

        DELETE /files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteFileResponse = await self._call(DELETE_FILE, params, path=(file_id,))
        return result

    @method(DOWNLOAD_FILE)
    async def content(self, file_id: str, **params: Unpack[RequestOptions]) -> BinaryResponse:
        """Download the bytes of a file.

        GET /files/{file_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = await self._call(DOWNLOAD_FILE, params, path=(file_id,))
        return result

    @deprecated("files.retrieve_content is deprecated: use `files.content`.")
    @method(RETRIEVE_FILE_CONTENT)
    async def retrieve_content(self, file_id: str, **params: Unpack[RequestOptions]) -> str:
        """Download a file as text.

        GET /files/{file_id}/content. Deprecated: use `files.content`. Raises APIStatusError, APIConnectionError.
        """
        result: str = await self._call(RETRIEVE_FILE_CONTENT, params, path=(file_id,))
        return result


if TYPE_CHECKING:

    class FilesWithRawResponse:
        def __init__(self, resource: Files) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.content = raw(resource.content)
            self.retrieve_content = raw(resource.retrieve_content)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.content = streaming(resource.content)
            self.retrieve_content = streaming(resource.retrieve_content)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.content = async_raw(resource.content)
            self.retrieve_content = async_raw(resource.retrieve_content)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.content = async_streaming(resource.content)
            self.retrieve_content = async_streaming(resource.retrieve_content)
