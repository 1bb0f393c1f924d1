# Generated from FunctionShellActionParam. Do not edit.
"""FunctionShellActionParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("FunctionShellActionParam")
class FunctionShellActionParam(Component):
    """`action` of `FunctionShellCallItemParam`."""

    commands: list[str]
    """Shell commands to run."""

    timeout_ms: int | None = None
    """Bound on the run time, in milliseconds."""

    max_output_length: int | None = None
    """Characters of output that are kept, both streams together."""
