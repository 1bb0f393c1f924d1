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
    """An object of `type` "tool_search_call"."""

    type: Literal["tool_search_call"] = "tool_search_call"
    """Default: `"tool_search_call"`."""

    id: str
    """Unique id."""

    call_id: str | None
    """Joins a call and its output."""

    execution: ToolSearchExecutionType
    arguments: Any
    """Arguments as a JSON text, as the model wrote it."""

    status: FunctionCallStatus
    created_by: str | None = None
    """Who made it."""
