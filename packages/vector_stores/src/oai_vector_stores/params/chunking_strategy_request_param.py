# Generated from ChunkingStrategyRequestParam. Do not edit.
"""ChunkingStrategyRequestParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.chunking_strategy_request_param import ChunkingStrategyRequestParam
    from ..components.vector_store_file_object import VectorStoreFileObjectChunkingStrategy
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamDict
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParamDict

ChunkingStrategyRequestParamLike: TypeAlias = "ChunkingStrategyRequestParam | AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict | VectorStoreFileObjectChunkingStrategy"
