# Generated from DeleteVectorStoreResponse. Do not edit.
"""DeleteVectorStoreResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteVectorStoreResponse")
class DeleteVectorStoreResponse(Component):
    """Result of `client.vector_stores.delete`."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: Literal["vector_store.deleted"] = "vector_store.deleted"
