# Generated from BetaFunctionShellCallOutputExitOutcomeParam. Do not edit.
"""BetaFunctionShellCallOutputExitOutcomeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFunctionShellCallOutputExitOutcomeParam")
class BetaFunctionShellCallOutputExitOutcomeParam(Component):
    """A member of `BetaFunctionShellCallOutputOutcomeParam`, told by `type` = `"exit"`."""

    type: Literal["exit"] = "exit"
    exit_code: int
    """Exit status of the process."""
