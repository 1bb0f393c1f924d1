# Generated from FunctionShellCallOutputExitOutcome. Do not edit.
"""FunctionShellCallOutputExitOutcome."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FunctionShellCallOutputExitOutcome")
class FunctionShellCallOutputExitOutcome(Component):
    """A member of `FunctionShellCallOutputContentOutcome`, told by `type` = `"exit"`."""

    type: Literal["exit"] = "exit"
    exit_code: int
    """Exit status of the process."""
