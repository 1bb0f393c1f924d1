# Generated from VectorStoreFileBatchObject. Do not edit.
"""VectorStoreFileBatchObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VectorStoreFileBatchObjectFileCounts")
class VectorStoreFileBatchObjectFileCounts(Component):
    """An object of the API."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


@component("VectorStoreFileBatchObject")
class VectorStoreFileBatchObject(Component):
    """An object of `object` "vector_store.files_batch"."""

    id: str
    """Unique id."""

    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileBatchObjectFileCounts
