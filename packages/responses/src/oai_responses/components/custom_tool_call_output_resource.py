# Generated from CustomToolCallOutputResource. Do not edit.
"""CustomToolCallOutputResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from .function_call_output_status_enum import FunctionCallOutputStatusEnum
    from .tool_call_caller_param import ToolCallCallerParam


@component("CustomToolCallOutputResource")
class CustomToolCallOutputResource(Component):
    """A member of `ItemResource` and `OutputItem`, told by `type` = `"custom_tool_call_output"`."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    output: str | list[FunctionAndCustomToolCallOutput]
    """What the call gave back."""

    status: FunctionCallOutputStatusEnum
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
