# Generated from ChunkingStrategyRequestParam. Do not edit.
"""ChunkingStrategyRequestParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam

if TYPE_CHECKING:
    ChunkingStrategyRequestParam: TypeAlias = (
        AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | UnknownComponent
    )
    """`chunking_strategy` of `client.vector_stores.file_batches.create` and `CreateVectorStoreFileRequest`. Told apart by `type`."""
else:
    ChunkingStrategyRequestParam = TaggedUnion(
        "ChunkingStrategyRequestParam",
        __name__,
        "type",
        {
            "auto": "AutoChunkingStrategyRequestParam",
            "static": "StaticChunkingStrategyRequestParam",
        },
    )
