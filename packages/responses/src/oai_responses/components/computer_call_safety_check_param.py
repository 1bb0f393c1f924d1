# Generated from ComputerCallSafetyCheckParam. Do not edit.
"""ComputerCallSafetyCheckParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ComputerCallSafetyCheckParam")
class ComputerCallSafetyCheckParam(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    code: str | None = None
    message: str | None = None
