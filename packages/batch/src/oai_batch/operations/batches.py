# Generated from the operations of batches. Do not edit.
"""Operations of `batches`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CANCEL_BATCH", "CREATE_BATCH", "LIST_BATCHES", "RETRIEVE_BATCH"]

LIST_BATCHES = Operation(
    "listBatches",
    "GET",
    "/batches",
    scope="oai_batch.components",
    params="oai_batch.params:BatchesListParams",
    query={"after": "after", "limit": "limit"},
    result="ListBatchesResponse",
    item="Batch",
    page=Cursor("after", "last_id"),
)

CREATE_BATCH = Operation(
    "createBatch",
    "POST",
    "/batches",
    scope="oai_batch.components",
    params="oai_batch.params:BatchesCreateParams",
    body=("input_file_id", "endpoint", "completion_window", "metadata", "output_expires_after"),
    required=("input_file_id", "endpoint", "completion_window"),
    result="Batch",
)

RETRIEVE_BATCH = Operation(
    "retrieveBatch",
    "GET",
    "/batches/{batch_id}",
    scope="oai_batch.components",
    params="oai_core.options:RequestOptions",
    result="Batch",
)

CANCEL_BATCH = Operation(
    "cancelBatch",
    "POST",
    "/batches/{batch_id}/cancel",
    scope="oai_batch.components",
    params="oai_core.options:RequestOptions",
    result="Batch",
)
