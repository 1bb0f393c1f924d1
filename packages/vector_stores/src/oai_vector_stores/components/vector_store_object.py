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
    """`file_counts` of `VectorStoreObject`."""

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


@component("VectorStoreObject")
class VectorStoreObject(Component):
    """Result of `client.vector_stores.create`, `client.vector_stores.retrieve` and `client.vector_stores.update`. Item of the list that `client.vector_stores.list` gives."""

    id: str
    """Unique id."""

    object: Literal["vector_store"] = "vector_store"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    name: str
    """Its name."""

    usage_bytes: int
    """Storage that is used, in bytes."""

    file_counts: VectorStoreObjectFileCounts
    """How many files stand how."""

    status: Literal["expired", "in_progress", "completed"]
    """How far it got, or how it stands."""

    expires_after: VectorStoreExpirationAfter | None = None
    """After what time it expires."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

    last_active_at: int | None
    """When it was last used, in seconds since 1970, UTC."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
