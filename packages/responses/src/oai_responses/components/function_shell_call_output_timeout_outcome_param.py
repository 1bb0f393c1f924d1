# Generated from FunctionShellCallOutputTimeoutOutcomeParam. Do not edit.
"""FunctionShellCallOutputTimeoutOutcomeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FunctionShellCallOutputTimeoutOutcomeParam")
class FunctionShellCallOutputTimeoutOutcomeParam(Component):
    """A member of `FunctionShellCallOutputOutcomeParam`, told by `type` = `"timeout"`."""

    type: Literal["timeout"] = "timeout"
