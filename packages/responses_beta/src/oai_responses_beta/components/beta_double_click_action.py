# Generated from BetaDoubleClickAction. Do not edit.
"""BetaDoubleClickAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaDoubleClickAction")
class BetaDoubleClickAction(Component):
    """An object of `type` "double_click"."""

    type: Literal["double_click"] = "double_click"
    """Default: `"double_click"`."""

    x: int
    y: int
    keys: list[str] | None
