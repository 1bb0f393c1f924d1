# Generated from the operations of containers. Do not edit.
"""Operations of `containers`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CREATE_CONTAINER", "DELETE_CONTAINER", "LIST_CONTAINERS", "RETRIEVE_CONTAINER"]

LIST_CONTAINERS = Operation(
    "ListContainers",
    "GET",
    "/containers",
    scope="oai_containers.components",
    params="oai_containers.params:ContainersListParams",
    query={"limit": "limit", "order": "order", "after": "after", "name": "name"},
    result="ContainerListResource",
    item="ContainerResource",
    page=Cursor("after", "last_id"),
)

CREATE_CONTAINER = Operation(
    "CreateContainer",
    "POST",
    "/containers",
    scope="oai_containers.components",
    params="oai_containers.params:ContainersCreateParams",
    body=("name", "file_ids", "expires_after", "skills", "memory_limit", "network_policy"),
    required=("name",),
    result="ContainerResource",
)

RETRIEVE_CONTAINER = Operation(
    "RetrieveContainer",
    "GET",
    "/containers/{container_id}",
    scope="oai_containers.components",
    params="oai_core.options:RequestOptions",
    result="ContainerResource",
)

DELETE_CONTAINER = Operation(
    "DeleteContainer",
    "DELETE",
    "/containers/{container_id}",
    scope="oai_containers.components",
    params="oai_core.options:RequestOptions",
    result="DeletedContainer | None",
)
