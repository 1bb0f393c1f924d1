# Generated from AutoChunkingStrategyRequestParam. Do not edit.
"""AutoChunkingStrategyRequestParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AutoChunkingStrategyRequestParam")
class AutoChunkingStrategyRequestParam(Component):
    """An object of `type` "auto"."""

    type: Literal["auto"] = "auto"
