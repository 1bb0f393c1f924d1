# Generated from ToolSearchCallItemParam. Do not edit.
"""ToolSearchCallItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .empty_model_param import EmptyModelParam
    from .function_call_item_status import FunctionCallItemStatus
    from .tool_search_execution_type import ToolSearchExecutionType


@component("ToolSearchCallItemParam")
class ToolSearchCallItemParam(Component):
    """A member of `Item`, told by `type` = `"tool_search_call"`."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["tool_search_call"] = "tool_search_call"
    execution: ToolSearchExecutionType | None = None
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    arguments: EmptyModelParam
    """What to search for."""

    status: FunctionCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""
