# Generated from BetaFunctionShellAction. Do not edit.
"""BetaFunctionShellAction."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaFunctionShellAction")
class BetaFunctionShellAction(Component):
    """`action` of `BetaFunctionShellCall`."""

    commands: list[str]
    """Shell commands to run."""

    timeout_ms: int | None
    """Bound on the run time, in milliseconds."""

    max_output_length: int | None
    """Characters of output that are kept, both streams together."""
