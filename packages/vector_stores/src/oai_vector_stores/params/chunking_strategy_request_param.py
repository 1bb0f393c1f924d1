# Generated from ChunkingStrategyRequestParam. Do not edit.
"""ChunkingStrategyRequestParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.chunking_strategy_request_param import ChunkingStrategyRequestParam
    from ..components.vector_store_file_object import VectorStoreFileObjectChunkingStrategy
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamDict
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParamDict

if TYPE_CHECKING:
    ChunkingStrategyRequestParamLike: TypeAlias = "ChunkingStrategyRequestParam | AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict | VectorStoreFileObjectChunkingStrategy"
else:
    ChunkingStrategyRequestParamLike = Alias(
        "ChunkingStrategyRequestParam | AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict | VectorStoreFileObjectChunkingStrategy",
        __name__,
    )
