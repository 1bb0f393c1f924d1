# Generated from ToolSearchOutputItemParam. Do not edit.
"""ToolSearchOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_call_item_status import FunctionCallItemStatus
    from .tool import Tool
    from .tool_search_execution_type import ToolSearchExecutionType


@component("ToolSearchOutputItemParam")
class ToolSearchOutputItemParam(Component):
    """A member of `Item`, told by `type` = `"tool_search_output"`."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["tool_search_output"] = "tool_search_output"
    execution: ToolSearchExecutionType | None = None
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    tools: list[Tool]
    """Tools that the model may call."""

    status: FunctionCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""
