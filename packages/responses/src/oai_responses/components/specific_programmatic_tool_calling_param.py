# Generated from SpecificProgrammaticToolCallingParam. Do not edit.
"""SpecificProgrammaticToolCallingParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpecificProgrammaticToolCallingParam")
class SpecificProgrammaticToolCallingParam(Component):
    """A member of `ToolChoiceParam`, told by `type` = `"programmatic_tool_calling"`."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
