# Generated from MoveParam. Do not edit.
"""MoveParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MoveParam")
class MoveParam(Component):
    """A member of `ComputerAction`, told by `type` = `"move"`."""

    type: Literal["move"] = "move"
    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""

    keys: list[str] | None = None
    """Keys of the keyboard, held down or pressed."""
