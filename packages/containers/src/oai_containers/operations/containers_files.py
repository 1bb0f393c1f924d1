# Generated from the operations of containers.files. Do not edit.
"""Operations of `containers.files`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_CONTAINER_FILE",
    "DELETE_CONTAINER_FILE",
    "LIST_CONTAINER_FILES",
    "RETRIEVE_CONTAINER_FILE",
]

LIST_CONTAINER_FILES = Operation(
    "ListContainerFiles",
    "GET",
    "/containers/{container_id}/files",
    scope="oai_containers.components",
    params="oai_containers.params:ContainersFilesListParams",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="ContainerFileListResource",
    item="ContainerFileResource",
    page=Cursor("after", "last_id"),
)

CREATE_CONTAINER_FILE = Operation(
    "CreateContainerFile",
    "POST",
    "/containers/{container_id}/files",
    scope="oai_containers.components",
    params="oai_containers.params:ContainersFilesCreateParams",
    body=("file_id",),
    files={"file": "one"},
    media=("application/json", "multipart/form-data"),
    result="ContainerFileResource",
)

RETRIEVE_CONTAINER_FILE = Operation(
    "RetrieveContainerFile",
    "GET",
    "/containers/{container_id}/files/{file_id}",
    scope="oai_containers.components",
    params="oai_core.options:RequestOptions",
    result="ContainerFileResource",
)

DELETE_CONTAINER_FILE = Operation(
    "DeleteContainerFile",
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    scope="oai_containers.components",
    params="oai_core.options:RequestOptions",
    result="DeletedContainerFile | None",
)
