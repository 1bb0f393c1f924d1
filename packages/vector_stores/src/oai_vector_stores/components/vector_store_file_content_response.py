# Generated from VectorStoreFileContentResponse. Do not edit.
"""VectorStoreFileContentResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VectorStoreFileContentResponseDataItem")
class VectorStoreFileContentResponseDataItem(Component):
    """An object of the API."""

    type: str | None = None
    text: str | None = None


@component("VectorStoreFileContentResponse")
class VectorStoreFileContentResponse(Component):
    """An object of `object` "vector_store.file_content.page"."""

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    data: list[VectorStoreFileContentResponseDataItem]
    has_more: bool
    """Whether there are items after these."""

    next_page: str | None
