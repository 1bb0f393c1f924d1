# Generated from BetaFunctionShellCallOutputExitOutcome. Do not edit.
"""BetaFunctionShellCallOutputExitOutcome."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFunctionShellCallOutputExitOutcome")
class BetaFunctionShellCallOutputExitOutcome(Component):
    """A member of `BetaFunctionShellCallOutputContentOutcome`, told by `type` = `"exit"`."""

    type: Literal["exit"] = "exit"
    exit_code: int
    """Exit status of the process."""
