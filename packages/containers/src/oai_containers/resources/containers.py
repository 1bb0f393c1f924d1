# Generated from the resource containers. Do not edit.
"""Sandboxes in which models run code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method, subresource

from ..operations.containers import (
    CREATE_CONTAINER,
    DELETE_CONTAINER,
    LIST_CONTAINERS,
    RETRIEVE_CONTAINER,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.container_resource import ContainerResource
    from ..components.deleted_container import DeletedContainer
    from ..params.containers_create_params import ContainersCreateParams
    from ..params.containers_list_params import ContainersListParams
    from .containers_files import (
        AsyncContainersFiles,
        AsyncContainersFilesWithRawResponse,
        AsyncContainersFilesWithStreamingResponse,
        ContainersFiles,
        ContainersFilesWithRawResponse,
        ContainersFilesWithStreamingResponse,
    )


class Containers(Resource):
    """Sandboxes in which models run code."""

    if TYPE_CHECKING:
        with_raw_response: ContainersWithRawResponse
        with_streaming_response: ContainersWithStreamingResponse
        files: ContainersFiles
    else:
        files = subresource("oai_containers.resources.containers_files:ContainersFiles")

    @method(LIST_CONTAINERS)
    def list(self, **params: Unpack[ContainersListParams]) -> Page[ContainerResource]:
        """Walk the containers of the project.

        GET /containers. Raises APIStatusError, APIConnectionError.
        """
        result: Page[ContainerResource] = self._list(LIST_CONTAINERS, params)
        return result

    @method(CREATE_CONTAINER)
    def create(self, **params: Unpack[ContainersCreateParams]) -> ContainerResource:
        """Start a container, empty or with uploaded files.

        POST /containers. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerResource = self._call(CREATE_CONTAINER, params)
        return result

    @method(RETRIEVE_CONTAINER)
    def retrieve(self, container_id: str, **params: Unpack[RequestOptions]) -> ContainerResource:
        """Read the status and the limits of a container.

        GET /containers/{container_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerResource = self._call(RETRIEVE_CONTAINER, params, path=(container_id,))
        return result

    @method(DELETE_CONTAINER)
    def delete(
        self, container_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedContainer | None:
        """Delete a container and what is in it.

        DELETE /containers/{container_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedContainer | None = self._call(DELETE_CONTAINER, params, path=(container_id,))
        return result


class AsyncContainers(AsyncResource):
    """Sandboxes in which models run code."""

    if TYPE_CHECKING:
        with_raw_response: AsyncContainersWithRawResponse
        with_streaming_response: AsyncContainersWithStreamingResponse
        files: AsyncContainersFiles
    else:
        files = subresource("oai_containers.resources.containers_files:AsyncContainersFiles")

    @method(LIST_CONTAINERS)
    def list(self, **params: Unpack[ContainersListParams]) -> AsyncPaginator[ContainerResource]:
        """Walk the containers of the project.

        GET /containers. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[ContainerResource] = self._list(LIST_CONTAINERS, params)
        return result

    @method(CREATE_CONTAINER)
    async def create(self, **params: Unpack[ContainersCreateParams]) -> ContainerResource:
        """Start a container, empty or with uploaded files.

        POST /containers. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerResource = await self._call(CREATE_CONTAINER, params)
        return result

    @method(RETRIEVE_CONTAINER)
    async def retrieve(
        self, container_id: str, **params: Unpack[RequestOptions]
    ) -> ContainerResource:
        """Read the status and the limits of a container.

        GET /containers/{container_id}. Raises APIStatusError, APIConnectionError.
        """
        result: ContainerResource = await self._call(
            RETRIEVE_CONTAINER, params, path=(container_id,)
        )
        return result

    @method(DELETE_CONTAINER)
    async def delete(
        self, container_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedContainer | None:
        """Delete a container and what is in it.

        DELETE /containers/{container_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeletedContainer | None = await self._call(
            DELETE_CONTAINER, params, path=(container_id,)
        )
        return result


if TYPE_CHECKING:

    class ContainersWithRawResponse:
        def __init__(self, resource: Containers) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.delete = raw(resource.delete)
            self.files = ContainersFilesWithRawResponse(resource.files)

    class ContainersWithStreamingResponse:
        def __init__(self, resource: Containers) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.delete = streaming(resource.delete)
            self.files = ContainersFilesWithStreamingResponse(resource.files)

    class AsyncContainersWithRawResponse:
        def __init__(self, resource: AsyncContainers) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.delete = async_raw(resource.delete)
            self.files = AsyncContainersFilesWithRawResponse(resource.files)

    class AsyncContainersWithStreamingResponse:
        def __init__(self, resource: AsyncContainers) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.delete = async_streaming(resource.delete)
            self.files = AsyncContainersFilesWithStreamingResponse(resource.files)
