# Generated from StaticChunkingStrategyRequestParam. Do not edit.
"""StaticChunkingStrategyRequestParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.static_chunking_strategy import StaticChunkingStrategy
    from .static_chunking_strategy import StaticChunkingStrategyDict


class StaticChunkingStrategyRequestParamDict(TypedDict, total=False):
    """`StaticChunkingStrategyRequestParam` as a mapping."""

    type: Required[Literal["static"]]
    static: Required[StaticChunkingStrategy | StaticChunkingStrategyDict]
