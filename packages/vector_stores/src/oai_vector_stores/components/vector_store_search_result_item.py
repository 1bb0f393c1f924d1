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
    """An object of the API."""

    file_id: str
    """Id of an uploaded file."""

    filename: str
    """Name of the file."""

    score: float
    """0 to 1."""

    attributes: VectorStoreFileAttributes
    content: list[VectorStoreSearchResultContentObject]
