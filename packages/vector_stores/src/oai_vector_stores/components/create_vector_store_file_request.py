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
    """An object of the API."""

    file_id: str
    """Id of an uploaded file."""

    chunking_strategy: ChunkingStrategyRequestParam | None = None
    attributes: VectorStoreFileAttributes | None = None
