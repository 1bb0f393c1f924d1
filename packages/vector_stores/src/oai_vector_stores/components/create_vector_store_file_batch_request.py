# Generated from CreateVectorStoreFileBatchRequest. Do not edit.
"""CreateVectorStoreFileBatchRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.vector_store_file_attributes import VectorStoreFileAttributes

    from .chunking_strategy_request_param import ChunkingStrategyRequestParam
    from .create_vector_store_file_request import CreateVectorStoreFileRequest


@component("CreateVectorStoreFileBatchRequest")
class CreateVectorStoreFileBatchRequest(Component):
    """Body of `client.vector_stores.file_batches.create`."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. 1 to 2000 items."""

    files: list[CreateVectorStoreFileRequest] | None = None
    """The files. 1 to 2000 items."""

    chunking_strategy: ChunkingStrategyRequestParam | None = None
    """How the content is cut into chunks."""

    attributes: VectorStoreFileAttributes | None = None
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""
