# Generated from BetaCoordParam. Do not edit.
"""BetaCoordParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaCoordParam")
class BetaCoordParam(Component):
    """An item of `path` of `BetaDragParam`."""

    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""
