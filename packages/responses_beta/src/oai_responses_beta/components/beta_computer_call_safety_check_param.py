# Generated from BetaComputerCallSafetyCheckParam. Do not edit.
"""BetaComputerCallSafetyCheckParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaComputerCallSafetyCheckParam")
class BetaComputerCallSafetyCheckParam(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    code: str | None = None
    message: str | None = None
