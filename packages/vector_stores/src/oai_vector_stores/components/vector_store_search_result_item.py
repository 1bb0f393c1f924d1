# Generated from VectorStoreSearchResultItem. Do not edit.
"""VectorStoreSearchResultItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.vector_store_file_attributes import VectorStoreFileAttributes

    from .vector_store_search_result_content_object import VectorStoreSearchResultContentObject


@component("VectorStoreSearchResultItem")
class VectorStoreSearchResultItem(Component):
    """Item of the list that `client.vector_stores.search` gives."""

    file_id: str
    """Id of the file."""

    filename: str
    """Name of the file."""

    score: float
    """How well it fits or did; higher is better. 0 to 1."""

    attributes: VectorStoreFileAttributes
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""

    content: list[VectorStoreSearchResultContentObject]
    """What is said or given, as a text or in parts."""
