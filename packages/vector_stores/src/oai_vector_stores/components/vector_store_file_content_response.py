# Generated from VectorStoreFileContentResponse. Do not edit.
"""VectorStoreFileContentResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VectorStoreFileContentResponseDataItem")
class VectorStoreFileContentResponseDataItem(Component):
    """Item of the list that `client.vector_stores.files.content` gives."""

    type: str | None = None
    """What kind it is."""

    text: str | None = None
    """The text."""


@component("VectorStoreFileContentResponse")
class VectorStoreFileContentResponse(Component):
    """Page of `client.vector_stores.files.content`."""

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    data: list[VectorStoreFileContentResponseDataItem]
    """What it holds, the items of a list or the object of an event."""

    has_more: bool
    """Whether there are items after these."""

    next_page: str | None
    """Cursor of the next page; none after the last."""
