# Generated from AutoChunkingStrategyRequestParam. Do not edit.
"""AutoChunkingStrategyRequestParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AutoChunkingStrategyRequestParam")
class AutoChunkingStrategyRequestParam(Component):
    """A member of `ChunkingStrategyRequestParam` and `CreateVectorStoreRequestChunkingStrategy`, told by `type` = `"auto"`."""

    type: Literal["auto"] = "auto"
