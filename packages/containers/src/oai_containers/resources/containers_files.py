# Generated from the resource containers.files. Do not edit.
"""The files inside a container."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.containers_files import (
    CREATE_CONTAINER_FILE,
    DELETE_CONTAINER_FILE,
    LIST_CONTAINER_FILES,
    RETRIEVE_CONTAINER_FILE,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.container_file_resource import ContainerFileResource
    from ..components.deleted_container_file import DeletedContainerFile
    from ..params.containers_files_create_params import ContainersFilesCreateParams
    from ..params.containers_files_list_params import ContainersFilesListParams
    from .containers_files_content import (
        AsyncContainersFilesContent,
        AsyncContainersFilesContentWithRawResponse,
        AsyncContainersFilesContentWithStreamingResponse,
        ContainersFilesContent,
        ContainersFilesContentWithRawResponse,
        ContainersFilesContentWithStreamingResponse,
    )


class ContainersFiles(Resource):
    """The files inside a container."""

    if TYPE_CHECKING:
        with_raw_response: ContainersFilesWithRawResponse
        with_streaming_response: ContainersFilesWithStreamingResponse
        content: ContainersFilesContent
    else:
        content = subresource(
            "oai_containers.resources.containers_files_content:ContainersFilesContent"
        )

    @method(LIST_CONTAINER_FILES)
    def list(
        self, container_id: str, **params: Unpack[ContainersFilesListParams]
    ) -> Page[ContainerFileResource]:
        """Walk the files of a container.

        GET /containers/{container_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ContainerFileResource] = self._list(
            LIST_CONTAINER_FILES, params, path=(container_id,)
        )
        return result

    @method(CREATE_CONTAINER_FILE)
    def create(
        self, container_id: str, **params: Unpack[ContainersFilesCreateParams]
    ) -> ContainerFileResource:
        """Put a file into a container, from disk or by the id of an uploaded one.

        POST /containers/{container_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerFileResource = self._call(
            CREATE_CONTAINER_FILE, params, path=(container_id,)
        )
        return result

    @method(RETRIEVE_CONTAINER_FILE)
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> ContainerFileResource:
        """Read the path, size and source of a file.

        GET /containers/{container_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerFileResource = self._call(
            RETRIEVE_CONTAINER_FILE, params, path=(container_id, file_id)
        )
        return result

    @method(DELETE_CONTAINER_FILE)
    def delete(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedContainerFile | None:
        """Delete a file from a container.

        DELETE /containers/{container_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedContainerFile | None = self._call(
            DELETE_CONTAINER_FILE, params, path=(container_id, file_id)
        )
        return result


class AsyncContainersFiles(AsyncResource):
    """The files inside a container."""

    if TYPE_CHECKING:
        with_raw_response: AsyncContainersFilesWithRawResponse
        with_streaming_response: AsyncContainersFilesWithStreamingResponse
        content: AsyncContainersFilesContent
    else:
        content = subresource(
            "oai_containers.resources.containers_files_content:AsyncContainersFilesContent"
        )

    @method(LIST_CONTAINER_FILES)
    def list(
        self, container_id: str, **params: Unpack[ContainersFilesListParams]
    ) -> AsyncPaginator[ContainerFileResource]:
        """Walk the files of a container.

        GET /containers/{container_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ContainerFileResource] = self._list(
            LIST_CONTAINER_FILES, params, path=(container_id,)
        )
        return result

    @method(CREATE_CONTAINER_FILE)
    async def create(
        self, container_id: str, **params: Unpack[ContainersFilesCreateParams]
    ) -> ContainerFileResource:
        """Put a file into a container, from disk or by the id of an uploaded one.

        POST /containers/{container_id}/files. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerFileResource = await self._call(
            CREATE_CONTAINER_FILE, params, path=(container_id,)
        )
        return result

    @method(RETRIEVE_CONTAINER_FILE)
    async def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> ContainerFileResource:
        """Read the path, size and source of a file.

        GET /containers/{container_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerFileResource = await self._call(
            RETRIEVE_CONTAINER_FILE, params, path=(container_id, file_id)
        )
        return result

    @method(DELETE_CONTAINER_FILE)
    async def delete(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedContainerFile | None:
        """Delete a file from a container.

        DELETE /containers/{container_id}/files/{file_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedContainerFile | None = await self._call(
            DELETE_CONTAINER_FILE, params, path=(container_id, file_id)
        )
        return result


if TYPE_CHECKING:

    class ContainersFilesWithRawResponse:
        def __init__(self, resource: ContainersFiles) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.content = ContainersFilesContentWithRawResponse(resource.content)

    class ContainersFilesWithStreamingResponse:
        def __init__(self, resource: ContainersFiles) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.content = ContainersFilesContentWithStreamingResponse(resource.content)

    class AsyncContainersFilesWithRawResponse:
        def __init__(self, resource: AsyncContainersFiles) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.content = AsyncContainersFilesContentWithRawResponse(resource.content)

    class AsyncContainersFilesWithStreamingResponse:
        def __init__(self, resource: AsyncContainersFiles) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.content = AsyncContainersFilesContentWithStreamingResponse(resource.content)
