# Generated from ListVectorStoreFilesResponse. Do not edit.
"""ListVectorStoreFilesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .vector_store_file_object import VectorStoreFileObject


@component("ListVectorStoreFilesResponse")
class ListVectorStoreFilesResponse(Component):
    """Page of `client.vector_stores.file_batches.list_files` and `client.vector_stores.files.list`."""

    object: str
    """What kind of object it is."""

    data: list[VectorStoreFileObject]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
