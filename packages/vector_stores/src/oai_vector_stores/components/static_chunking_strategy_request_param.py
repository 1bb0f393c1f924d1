# Generated from StaticChunkingStrategyRequestParam. Do not edit.
"""StaticChunkingStrategyRequestParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .static_chunking_strategy import StaticChunkingStrategy


@component("StaticChunkingStrategyRequestParam")
class StaticChunkingStrategyRequestParam(Component):
    """A member of `ChunkingStrategyRequestParam` and `CreateVectorStoreRequestChunkingStrategy`, told by `type` = `"static"`."""

    type: Literal["static"] = "static"
    static: StaticChunkingStrategy
    """Chunks of a fixed size."""
