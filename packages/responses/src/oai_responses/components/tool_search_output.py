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
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"tool_search_output"`."""

    type: Literal["tool_search_output"] = "tool_search_output"
    id: str
    """Unique id."""

    call_id: str | None
    """Joins a call and its output."""

    execution: ToolSearchExecutionType
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    tools: list[Tool]
    """Tools that the model may call."""

    status: FunctionCallOutputStatusEnum
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
