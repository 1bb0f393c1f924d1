# Generated from CreateVectorStoreFileRequest. Do not edit.
"""CreateVectorStoreFileRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.vector_store_file_attributes import VectorStoreFileAttributes

    from .chunking_strategy_request_param import ChunkingStrategyRequestParam


@component("CreateVectorStoreFileRequest")
class CreateVectorStoreFileRequest(Component):
    """Body of `client.vector_stores.files.create`."""

    file_id: str
    """Id of the file."""

    chunking_strategy: ChunkingStrategyRequestParam | None = None
    """How the content is cut into chunks."""

    attributes: VectorStoreFileAttributes | None = None
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""
