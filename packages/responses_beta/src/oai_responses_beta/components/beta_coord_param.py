# Generated from BetaCoordParam. Do not edit.
"""BetaCoordParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaCoordParam")
class BetaCoordParam(Component):
    """An object of the API."""

    x: int
    y: int
