# Generated from BetaDoubleClickAction. Do not edit.
"""BetaDoubleClickAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaDoubleClickAction")
class BetaDoubleClickAction(Component):
    """A member of `BetaComputerAction`, told by `type` = `"double_click"`."""

    type: Literal["double_click"] = "double_click"
    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""

    keys: list[str] | None
    """Keys of the keyboard, held down or pressed."""
