# Generated from DeleteVectorStoreFileResponse. Do not edit.
"""DeleteVectorStoreFileResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteVectorStoreFileResponse")
class DeleteVectorStoreFileResponse(Component):
    """Result of `client.vector_stores.files.delete`."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
