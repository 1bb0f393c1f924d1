# Generated from CoordParam. Do not edit.
"""CoordParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CoordParam")
class CoordParam(Component):
    """An object of the API."""

    x: int
    y: int
