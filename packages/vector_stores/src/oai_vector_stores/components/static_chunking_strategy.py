# Generated from StaticChunkingStrategy. Do not edit.
"""StaticChunkingStrategy."""

from __future__ import annotations

from oai_core.components import Component, component


@component("StaticChunkingStrategy")
class StaticChunkingStrategy(Component):
    """`static` of `StaticChunkingStrategyRequestParam` and `StaticChunkingStrategyResponseParam`."""

    max_chunk_size_tokens: int
    """Tokens of a chunk at most. 100 to 4096."""

    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""
