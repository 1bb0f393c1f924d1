# Generated from SpecificFunctionShellParam. Do not edit.
"""SpecificFunctionShellParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpecificFunctionShellParam")
class SpecificFunctionShellParam(Component):
    """A member of `ToolChoiceParam`, told by `type` = `"shell"`."""

    type: Literal["shell"] = "shell"
