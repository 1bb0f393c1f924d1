# Generated from CreateVectorStoreFileRequest. Do not edit.
"""CreateVectorStoreFileRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from oai_shared.params.vector_store_file_attributes import VectorStoreFileAttributesLike

    from .chunking_strategy_request_param import ChunkingStrategyRequestParamLike


class CreateVectorStoreFileRequestDict(TypedDict, total=False):
    """`CreateVectorStoreFileRequest` as a mapping."""

    file_id: Required[str]
    chunking_strategy: ChunkingStrategyRequestParamLike
    attributes: VectorStoreFileAttributesLike
