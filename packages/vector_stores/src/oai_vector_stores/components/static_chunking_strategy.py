# Generated from StaticChunkingStrategy. Do not edit.
"""StaticChunkingStrategy."""

from __future__ import annotations

from oai_core.components import Component, component


@component("StaticChunkingStrategy")
class StaticChunkingStrategy(Component):
    """An object of the API."""

    max_chunk_size_tokens: int
    """100 to 4096."""

    chunk_overlap_tokens: int
