# Generated from the operations of vector_stores.file_batches. Do not edit.
"""Operations of `vector_stores.file_batches`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CANCEL_VECTOR_STORE_FILE_BATCH",
    "CREATE_VECTOR_STORE_FILE_BATCH",
    "GET_VECTOR_STORE_FILE_BATCH",
    "LIST_FILES_IN_VECTOR_STORE_BATCH",
]

CREATE_VECTOR_STORE_FILE_BATCH = Operation(
    "createVectorStoreFileBatch",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresFileBatchesCreateParams",
    body=("file_ids", "files", "chunking_strategy", "attributes"),
    result="VectorStoreFileBatchObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

GET_VECTOR_STORE_FILE_BATCH = Operation(
    "getVectorStoreFileBatch",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    scope="oai_vector_stores.components",
    params="oai_core.options:RequestOptions",
    result="VectorStoreFileBatchObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

CANCEL_VECTOR_STORE_FILE_BATCH = Operation(
    "cancelVectorStoreFileBatch",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    scope="oai_vector_stores.components",
    params="oai_core.options:RequestOptions",
    result="VectorStoreFileBatchObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

LIST_FILES_IN_VECTOR_STORE_BATCH = Operation(
    "listFilesInVectorStoreBatch",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresFileBatchesListFilesParams",
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
