# Generated from VectorStoreObject. Do not edit.
"""VectorStoreObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .vector_store_expiration_after import VectorStoreExpirationAfter


@component("VectorStoreObjectFileCounts")
class VectorStoreObjectFileCounts(Component):
    """An object of the API."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


@component("VectorStoreObject")
class VectorStoreObject(Component):
    """An object of `object` "vector_store"."""

    id: str
    """Unique id."""

    object: Literal["vector_store"] = "vector_store"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    name: str
    usage_bytes: int
    file_counts: VectorStoreObjectFileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: VectorStoreExpirationAfter | None = None
    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    last_active_at: int | None
    """Seconds since 1970, UTC."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
