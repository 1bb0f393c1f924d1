# Generated from ToolSearchOutput. Do not edit.
"""ToolSearchOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_call_output_status_enum import FunctionCallOutputStatusEnum
    from .tool import Tool
    from .tool_search_execution_type import ToolSearchExecutionType


@component("ToolSearchOutput")
class ToolSearchOutput(Component):
    """An object of `type` "tool_search_output"."""

    type: Literal["tool_search_output"] = "tool_search_output"
    """Default: `"tool_search_output"`."""

    id: str
    """Unique id."""

    call_id: str | None
    """Joins a call and its output."""

    execution: ToolSearchExecutionType
    tools: list[Tool]
    """Tools that the model may call."""

    status: FunctionCallOutputStatusEnum
    created_by: str | None = None
    """Who made it."""
