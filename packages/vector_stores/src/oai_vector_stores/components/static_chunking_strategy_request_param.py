# Generated from StaticChunkingStrategyRequestParam. Do not edit.
"""StaticChunkingStrategyRequestParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .static_chunking_strategy import StaticChunkingStrategy


@component("StaticChunkingStrategyRequestParam")
class StaticChunkingStrategyRequestParam(Component):
    """An object of `type` "static"."""

    type: Literal["static"] = "static"
    static: StaticChunkingStrategy
