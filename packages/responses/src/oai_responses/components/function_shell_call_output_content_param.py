# Generated from FunctionShellCallOutputContentParam. Do not edit.
"""FunctionShellCallOutputContentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_shell_call_output_outcome_param import FunctionShellCallOutputOutcomeParam


@component("FunctionShellCallOutputContentParam")
class FunctionShellCallOutputContentParam(Component):
    """An item of `output` of `FunctionShellCallOutputItemParam`."""

    stdout: str
    """What the process wrote to standard output. At most 10485760 characters."""

    stderr: str
    """What the process wrote to standard error. At most 10485760 characters."""

    outcome: FunctionShellCallOutputOutcomeParam
    """How it ended."""
