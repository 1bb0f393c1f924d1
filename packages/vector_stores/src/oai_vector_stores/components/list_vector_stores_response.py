# Generated from ListVectorStoresResponse. Do not edit.
"""ListVectorStoresResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .vector_store_object import VectorStoreObject


@component("ListVectorStoresResponse")
class ListVectorStoresResponse(Component):
    """Page of `client.vector_stores.list`."""

    object: str
    """What kind of object it is."""

    data: list[VectorStoreObject]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
