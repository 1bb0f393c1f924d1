# Generated from DragParam. Do not edit.
"""DragParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .coord_param import CoordParam


@component("DragParam")
class DragParam(Component):
    """A member of `ComputerAction`, told by `type` = `"drag"`."""

    type: Literal["drag"] = "drag"
    path: list[CoordParam]
    """Points through which the mouse goes, in order."""

    keys: list[str] | None = None
    """Keys of the keyboard, held down or pressed."""
