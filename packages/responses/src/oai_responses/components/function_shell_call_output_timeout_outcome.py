# Generated from FunctionShellCallOutputTimeoutOutcome. Do not edit.
"""FunctionShellCallOutputTimeoutOutcome."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FunctionShellCallOutputTimeoutOutcome")
class FunctionShellCallOutputTimeoutOutcome(Component):
    """A member of `FunctionShellCallOutputContentOutcome`, told by `type` = `"timeout"`."""

    type: Literal["timeout"] = "timeout"
