# Generated from CoordParam. Do not edit.
"""CoordParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CoordParam")
class CoordParam(Component):
    """An item of `path` of `DragParam`."""

    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""
