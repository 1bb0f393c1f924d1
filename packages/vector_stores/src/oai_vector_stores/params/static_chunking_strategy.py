# Generated from StaticChunkingStrategy. Do not edit.
"""StaticChunkingStrategy in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class StaticChunkingStrategyDict(TypedDict, total=False):
    """`StaticChunkingStrategy` as a mapping."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
