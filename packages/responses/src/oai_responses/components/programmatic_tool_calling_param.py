# Generated from ProgrammaticToolCallingParam. Do not edit.
"""ProgrammaticToolCallingParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProgrammaticToolCallingParam")
class ProgrammaticToolCallingParam(Component):
    """A member of `Tool`, told by `type` = `"programmatic_tool_calling"`."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
