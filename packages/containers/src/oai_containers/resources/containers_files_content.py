# Generated from the resource containers.files.content. Do not edit.
"""The bytes of a file inside a container."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.containers_files_content import RETRIEVE_CONTAINER_FILE_CONTENT

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming


class ContainersFilesContent(Resource):
    """The bytes of a file inside a container."""

    if TYPE_CHECKING:
        with_raw_response: ContainersFilesContentWithRawResponse
        with_streaming_response: ContainersFilesContentWithStreamingResponse

    @method(RETRIEVE_CONTAINER_FILE_CONTENT)
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download the bytes of a file.

        GET /containers/{container_id}/files/{file_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = self._call(
            RETRIEVE_CONTAINER_FILE_CONTENT, params, path=(container_id, file_id)
        )
        return result


class AsyncContainersFilesContent(AsyncResource):
    """The bytes of a file inside a container."""

    if TYPE_CHECKING:
        with_raw_response: AsyncContainersFilesContentWithRawResponse
        with_streaming_response: AsyncContainersFilesContentWithStreamingResponse

    @method(RETRIEVE_CONTAINER_FILE_CONTENT)
    async def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download the bytes of a file.

        GET /containers/{container_id}/files/{file_id}/content. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = await self._call(
            RETRIEVE_CONTAINER_FILE_CONTENT, params, path=(container_id, file_id)
        )
        return result


if TYPE_CHECKING:

    class ContainersFilesContentWithRawResponse:
        def __init__(self, resource: ContainersFilesContent) -> None:
            self.retrieve = raw(resource.retrieve)

    class ContainersFilesContentWithStreamingResponse:
        def __init__(self, resource: ContainersFilesContent) -> None:
            self.retrieve = streaming(resource.retrieve)

    class AsyncContainersFilesContentWithRawResponse:
        def __init__(self, resource: AsyncContainersFilesContent) -> None:
            self.retrieve = async_raw(resource.retrieve)

    class AsyncContainersFilesContentWithStreamingResponse:
        def __init__(self, resource: AsyncContainersFilesContent) -> None:
            self.retrieve = async_streaming(resource.retrieve)
