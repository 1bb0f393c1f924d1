# Generated from BetaFunctionShellCallOutputContentParam. Do not edit.
"""BetaFunctionShellCallOutputContentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam,
    )


@component("BetaFunctionShellCallOutputContentParam")
class BetaFunctionShellCallOutputContentParam(Component):
    """An item of `output` of `BetaFunctionShellCallOutputItemParam`."""

    stdout: str
    """What the process wrote to standard output. At most 10485760 characters."""

    stderr: str
    """What the process wrote to standard error. At most 10485760 characters."""

    outcome: BetaFunctionShellCallOutputOutcomeParam
    """How it ended."""
