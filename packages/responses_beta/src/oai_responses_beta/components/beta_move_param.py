# Generated from BetaMoveParam. Do not edit.
"""BetaMoveParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaMoveParam")
class BetaMoveParam(Component):
    """A member of `BetaComputerAction`, told by `type` = `"move"`."""

    type: Literal["move"] = "move"
    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""

    keys: list[str] | None = None
    """Keys of the keyboard, held down or pressed."""
