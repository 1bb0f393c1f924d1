# Generated from the operations of files. Do not edit.
"""Operations of `files`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_FILE",
    "DELETE_FILE",
    "DOWNLOAD_FILE",
    "LIST_FILES",
    "RETRIEVE_FILE",
    "RETRIEVE_FILE_CONTENT",
]

LIST_FILES = Operation(
    "listFiles",
    "GET",
    "/files",
    scope="oai_files.components",
    params="oai_files.params:FilesListParams",
    query={"purpose": "purpose", "limit": "limit", "order": "order", "after": "after"},
    result="ListFilesResponse",
    item="OpenAIFile",
    page=Cursor("after", "last_id"),
)

CREATE_FILE = Operation(
    "createFile",
    "POST",
    "/files",
    scope="oai_files.components",
    params="oai_files.params:FilesCreateParams",
    body=("purpose", "expires_after"),
    files={"file": "one"},
    media=("multipart/form-data",),
    required=("file", "purpose"),
    result="OpenAIFile",
)

RETRIEVE_FILE = Operation(
    "retrieveFile",
    "GET",
    "/files/{file_id}",
    scope="oai_files.components",
    params="oai_core.options:RequestOptions",
    result="OpenAIFile",
)

DELETE_FILE = Operation(
    "deleteFile",
    "DELETE",
    "/files/{file_id}",
    scope="oai_files.components",
    params="oai_core.options:RequestOptions",
    result="DeleteFileResponse",
)

DOWNLOAD_FILE = Operation(
    "downloadFile",
    "GET",
    "/files/{file_id}/content",
    scope="oai_files.components",
    params="oai_core.options:RequestOptions",
    result="str",
    binary=True,
)

RETRIEVE_FILE_CONTENT = Operation(
    "downloadFile",
    "GET",
    "/files/{file_id}/content",
    scope="oai_files.components",
    params="oai_core.options:RequestOptions",
    result="str",
    text=True,
    deprecated="use `files.content`.",
)
