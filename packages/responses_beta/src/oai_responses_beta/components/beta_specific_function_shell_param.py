# Generated from BetaSpecificFunctionShellParam. Do not edit.
"""BetaSpecificFunctionShellParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaSpecificFunctionShellParam")
class BetaSpecificFunctionShellParam(Component):
    """A member of `BetaToolChoiceParam`, told by `type` = `"shell"`."""

    type: Literal["shell"] = "shell"
