# Generated from the operations of containers.files.content. Do not edit.
"""Operations of `containers.files.content`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["RETRIEVE_CONTAINER_FILE_CONTENT"]

RETRIEVE_CONTAINER_FILE_CONTENT = Operation(
    "RetrieveContainerFileContent",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    scope="oai_containers.components",
    params="oai_core.options:RequestOptions",
    binary=True,
)
