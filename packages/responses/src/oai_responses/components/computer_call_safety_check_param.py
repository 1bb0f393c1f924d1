# Generated from ComputerCallSafetyCheckParam. Do not edit.
"""ComputerCallSafetyCheckParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ComputerCallSafetyCheckParam")
class ComputerCallSafetyCheckParam(Component):
    """An item of `acknowledged_safety_checks` of `ComputerCallOutputItemParam`, `ComputerToolCallOutput` and `ComputerToolCallOutputResource`. An item of `pending_safety_checks` of `ComputerToolCall`."""

    id: str
    """Unique id."""

    code: str | None = None
    """What kind of check it is."""

    message: str | None = None
    """What happened, for people."""
