# Generated from the operations of vector_stores.files. Do not edit.
"""Operations of `vector_stores.files`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_VECTOR_STORE_FILE",
    "DELETE_VECTOR_STORE_FILE",
    "GET_VECTOR_STORE_FILE",
    "LIST_VECTOR_STORE_FILES",
    "RETRIEVE_VECTOR_STORE_FILE_CONTENT",
    "UPDATE_VECTOR_STORE_FILE_ATTRIBUTES",
]

LIST_VECTOR_STORE_FILES = Operation(
    "listVectorStoreFiles",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresFilesListParams",
    query={
        "limit": "limit",
        "order": "order",
        "after": "after",
        "before": "before",
        "filter": "filter",
    },
    result="ListVectorStoreFilesResponse",
    item="VectorStoreFileObject",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

CREATE_VECTOR_STORE_FILE = Operation(
    "createVectorStoreFile",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresFilesCreateParams",
    body=("file_id", "chunking_strategy", "attributes"),
    required=("file_id",),
    result="VectorStoreFileObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

GET_VECTOR_STORE_FILE = Operation(
    "getVectorStoreFile",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    scope="oai_vector_stores.components",
    params="oai_core.options:RequestOptions",
    result="VectorStoreFileObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

UPDATE_VECTOR_STORE_FILE_ATTRIBUTES = Operation(
    "updateVectorStoreFileAttributes",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresFilesUpdateParams",
    body=("attributes",),
    required=("attributes",),
    result="VectorStoreFileObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

DELETE_VECTOR_STORE_FILE = Operation(
    "deleteVectorStoreFile",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    scope="oai_vector_stores.components",
    params="oai_core.options:RequestOptions",
    result="DeleteVectorStoreFileResponse",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

RETRIEVE_VECTOR_STORE_FILE_CONTENT = Operation(
    "retrieveVectorStoreFileContent",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    scope="oai_vector_stores.components",
    params="oai_core.options:RequestOptions",
    result="VectorStoreFileContentResponse",
    item="VectorStoreFileContentResponseDataItem",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)
