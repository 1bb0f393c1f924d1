# Generated from the operations of vector_stores. Do not edit.
"""Operations of `vector_stores`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_VECTOR_STORE",
    "DELETE_VECTOR_STORE",
    "GET_VECTOR_STORE",
    "LIST_VECTOR_STORES",
    "MODIFY_VECTOR_STORE",
    "SEARCH_VECTOR_STORE",
]

LIST_VECTOR_STORES = Operation(
    "listVectorStores",
    "GET",
    "/vector_stores",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresListParams",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="ListVectorStoresResponse",
    item="VectorStoreObject",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

CREATE_VECTOR_STORE = Operation(
    "createVectorStore",
    "POST",
    "/vector_stores",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresCreateParams",
    body=("file_ids", "name", "description", "expires_after", "chunking_strategy", "metadata"),
    result="VectorStoreObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

GET_VECTOR_STORE = Operation(
    "getVectorStore",
    "GET",
    "/vector_stores/{vector_store_id}",
    scope="oai_vector_stores.components",
    params="oai_core.options:RequestOptions",
    result="VectorStoreObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

MODIFY_VECTOR_STORE = Operation(
    "modifyVectorStore",
    "POST",
    "/vector_stores/{vector_store_id}",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresUpdateParams",
    body=("name", "expires_after", "metadata"),
    result="VectorStoreObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

DELETE_VECTOR_STORE = Operation(
    "deleteVectorStore",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    scope="oai_vector_stores.components",
    params="oai_core.options:RequestOptions",
    result="DeleteVectorStoreResponse",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)

SEARCH_VECTOR_STORE = Operation(
    "searchVectorStore",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    scope="oai_vector_stores.components",
    params="oai_vector_stores.params:VectorStoresSearchParams",
    body=("query", "rewrite_query", "max_num_results", "filters", "ranking_options"),
    required=("query",),
    result="VectorStoreSearchResultsPage",
    item="VectorStoreSearchResultItem",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)
