# Generated from BetaTypeParam. Do not edit.
"""BetaTypeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaTypeParam")
class BetaTypeParam(Component):
    """An object of `type` "type"."""

    type: Literal["type"] = "type"
    """Default: `"type"`."""

    text: str
