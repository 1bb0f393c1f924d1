# Generated from BetaComputerCallSafetyCheckParam. Do not edit.
"""BetaComputerCallSafetyCheckParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaComputerCallSafetyCheckParam")
class BetaComputerCallSafetyCheckParam(Component):
    """An item of `acknowledged_safety_checks` of `BetaComputerCallOutputItemParam`, `BetaComputerToolCallOutput` and `BetaComputerToolCallOutputResource`. An item of `pending_safety_checks` of `BetaComputerToolCall`."""

    id: str
    """Unique id."""

    code: str | None = None
    """What kind of check it is."""

    message: str | None = None
    """What happened, for people."""
