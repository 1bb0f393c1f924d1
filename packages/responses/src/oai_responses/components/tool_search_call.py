# Generated from ToolSearchCall. Do not edit.
"""ToolSearchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_call_status import FunctionCallStatus
    from .tool_search_execution_type import ToolSearchExecutionType


@component("ToolSearchCall")
class ToolSearchCall(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"tool_search_call"`."""

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str
    """Unique id."""

    call_id: str | None
    """Joins a call and its output."""

    execution: ToolSearchExecutionType
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    arguments: Any
    """What to search for."""

    status: FunctionCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
