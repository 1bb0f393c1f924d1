# Generated from DragPoint. Do not edit.
"""DragPoint."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DragPoint")
class DragPoint(Component):
    """No operation refers to it."""

    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""
