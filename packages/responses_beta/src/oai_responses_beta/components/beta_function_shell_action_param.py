# Generated from BetaFunctionShellActionParam. Do not edit.
"""BetaFunctionShellActionParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaFunctionShellActionParam")
class BetaFunctionShellActionParam(Component):
    """`action` of `BetaFunctionShellCallItemParam`."""

    commands: list[str]
    """Shell commands to run."""

    timeout_ms: int | None = None
    """Bound on the run time, in milliseconds."""

    max_output_length: int | None = None
    """Characters of output that are kept, both streams together."""
