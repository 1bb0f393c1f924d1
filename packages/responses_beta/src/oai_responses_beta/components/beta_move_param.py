# Generated from BetaMoveParam. Do not edit.
"""BetaMoveParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaMoveParam")
class BetaMoveParam(Component):
    """An object of `type` "move"."""

    type: Literal["move"] = "move"
    """Default: `"move"`."""

    x: int
    y: int
    keys: list[str] | None = None
