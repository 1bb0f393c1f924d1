# Generated from BetaScrollParam. Do not edit.
"""BetaScrollParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaScrollParam")
class BetaScrollParam(Component):
    """An object of `type` "scroll"."""

    type: Literal["scroll"] = "scroll"
    """Default: `"scroll"`."""

    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None
