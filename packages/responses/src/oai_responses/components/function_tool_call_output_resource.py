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
    """An object of `type` "function_call_output"."""

    id: str
    """Unique id."""

    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    """Joins a call and its output."""

    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    """Who made the call."""

    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None
    """Who made it."""
