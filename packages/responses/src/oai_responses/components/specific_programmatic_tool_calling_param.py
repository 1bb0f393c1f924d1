# Generated from SpecificProgrammaticToolCallingParam. Do not edit.
"""SpecificProgrammaticToolCallingParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpecificProgrammaticToolCallingParam")
class SpecificProgrammaticToolCallingParam(Component):
    """An object of `type` "programmatic_tool_calling"."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Default: `"programmatic_tool_calling"`."""
