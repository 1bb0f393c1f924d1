# Generated from BetaFunctionShellCallOutputTimeoutOutcomeParam. Do not edit.
"""BetaFunctionShellCallOutputTimeoutOutcomeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFunctionShellCallOutputTimeoutOutcomeParam")
class BetaFunctionShellCallOutputTimeoutOutcomeParam(Component):
    """A member of `BetaFunctionShellCallOutputOutcomeParam`, told by `type` = `"timeout"`."""

    type: Literal["timeout"] = "timeout"
