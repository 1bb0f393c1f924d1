# Generated from OtherChunkingStrategyResponseParam. Do not edit.
"""OtherChunkingStrategyResponseParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OtherChunkingStrategyResponseParam")
class OtherChunkingStrategyResponseParam(Component):
    """A member of `VectorStoreFileObjectChunkingStrategy`, told by `type` = `"other"`."""

    type: Literal["other"] = "other"
