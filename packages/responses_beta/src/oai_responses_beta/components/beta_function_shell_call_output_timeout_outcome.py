# Generated from BetaFunctionShellCallOutputTimeoutOutcome. Do not edit.
"""BetaFunctionShellCallOutputTimeoutOutcome."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaFunctionShellCallOutputTimeoutOutcome")
class BetaFunctionShellCallOutputTimeoutOutcome(Component):
    """A member of `BetaFunctionShellCallOutputContentOutcome`, told by `type` = `"timeout"`."""

    type: Literal["timeout"] = "timeout"
