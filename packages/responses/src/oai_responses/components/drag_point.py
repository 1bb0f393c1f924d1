# Generated from DragPoint. Do not edit.
"""DragPoint."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DragPoint")
class DragPoint(Component):
    """An object of the API."""

    x: int
    y: int
