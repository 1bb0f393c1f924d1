# Generated from UpdateVectorStoreFileAttributesRequest. Do not edit.
"""UpdateVectorStoreFileAttributesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.vector_store_file_attributes import VectorStoreFileAttributes


@component("UpdateVectorStoreFileAttributesRequest")
class UpdateVectorStoreFileAttributesRequest(Component):
    """Body of `client.vector_stores.files.update`."""

    attributes: VectorStoreFileAttributes
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""
