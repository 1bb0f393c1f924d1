# Generated from CreateVectorStoreRequest. Do not edit.
"""CreateVectorStoreRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.create_vector_store_request import CreateVectorStoreRequestChunkingStrategy
    from ..components.vector_store_file_object import VectorStoreFileObjectChunkingStrategy
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamDict
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParamDict

if TYPE_CHECKING:
    CreateVectorStoreRequestChunkingStrategyLike: TypeAlias = "CreateVectorStoreRequestChunkingStrategy | AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict | VectorStoreFileObjectChunkingStrategy"
else:
    CreateVectorStoreRequestChunkingStrategyLike = Alias(
        "CreateVectorStoreRequestChunkingStrategy | AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict | VectorStoreFileObjectChunkingStrategy",
        __name__,
    )
