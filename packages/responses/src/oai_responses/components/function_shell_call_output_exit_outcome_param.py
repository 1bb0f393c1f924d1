# Generated from FunctionShellCallOutputExitOutcomeParam. Do not edit.
"""FunctionShellCallOutputExitOutcomeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FunctionShellCallOutputExitOutcomeParam")
class FunctionShellCallOutputExitOutcomeParam(Component):
    """A member of `FunctionShellCallOutputOutcomeParam`, told by `type` = `"exit"`."""

    type: Literal["exit"] = "exit"
    exit_code: int
    """Exit status of the process."""
