# Generated from FunctionShellAction. Do not edit.
"""FunctionShellAction."""

from __future__ import annotations

from oai_core.components import Component, component


@component("FunctionShellAction")
class FunctionShellAction(Component):
    """An object of the API."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None
