# Generated from DragParam. Do not edit.
"""DragParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .coord_param import CoordParam


@component("DragParam")
class DragParam(Component):
    """An object of `type` "drag"."""

    type: Literal["drag"] = "drag"
    """Default: `"drag"`."""

    path: list[CoordParam]
    keys: list[str] | None = None
