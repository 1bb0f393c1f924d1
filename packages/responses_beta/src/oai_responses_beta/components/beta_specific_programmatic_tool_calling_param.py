# Generated from BetaSpecificProgrammaticToolCallingParam. Do not edit.
"""BetaSpecificProgrammaticToolCallingParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaSpecificProgrammaticToolCallingParam")
class BetaSpecificProgrammaticToolCallingParam(Component):
    """A member of `BetaToolChoiceParam`, told by `type` = `"programmatic_tool_calling"`."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
