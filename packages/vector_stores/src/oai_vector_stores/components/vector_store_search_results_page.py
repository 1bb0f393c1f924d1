# Generated from VectorStoreSearchResultsPage. Do not edit.
"""VectorStoreSearchResultsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .vector_store_search_result_item import VectorStoreSearchResultItem


@component("VectorStoreSearchResultsPage")
class VectorStoreSearchResultsPage(Component):
    """Page of `client.vector_stores.search`."""

    object: Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    search_query: list[str]
    """What was searched for."""

    data: list[VectorStoreSearchResultItem]
    """What it holds, the items of a list or the object of an event."""

    has_more: bool
    """Whether there are items after these."""

    next_page: str | None
    """Cursor of the next page; none after the last."""
