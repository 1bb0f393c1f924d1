# Generated from FunctionToolCallOutputResource. Do not edit.
"""FunctionToolCallOutputResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from .function_call_output_status_enum import FunctionCallOutputStatusEnum
    from .tool_call_caller_param import ToolCallCallerParam


@component("FunctionToolCallOutputResource")
class FunctionToolCallOutputResource(Component):
    """A member of `ConversationItem`, `ItemResource` and `OutputItem`, told by `type` = `"function_call_output"`."""

    id: str
    """Unique id."""

    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    """Joins a call and its output."""

    name: str | None = None
    """Name of the tool that is called."""

    namespace: str | None = None
    """Group of tools to which the tool belongs."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    output: str | list[FunctionAndCustomToolCallOutput]
    """What the call gave back."""

    status: FunctionCallOutputStatusEnum
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
