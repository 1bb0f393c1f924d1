# Generated from VectorStoreFileBatchObject. Do not edit.
"""VectorStoreFileBatchObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VectorStoreFileBatchObjectFileCounts")
class VectorStoreFileBatchObjectFileCounts(Component):
    """`file_counts` of `VectorStoreFileBatchObject`."""

    in_progress: int
    """How many are being worked on."""

    completed: int
    """How many are done."""

    failed: int
    """How many failed."""

    cancelled: int
    """How many were cancelled."""

    total: int
    """How many there are in all."""


@component("VectorStoreFileBatchObject")
class VectorStoreFileBatchObject(Component):
    """Result of `client.vector_stores.file_batches.create`, `client.vector_stores.file_batches.retrieve` and `client.vector_stores.file_batches.cancel`."""

    id: str
    """Unique id."""

    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    vector_store_id: str
    """Id of the vector store."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far it got, or how it stands."""

    file_counts: VectorStoreFileBatchObjectFileCounts
    """How many files stand how."""
