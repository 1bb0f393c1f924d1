# Generated from FunctionToolCallOutput. Do not edit.
"""FunctionToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from .tool_call_caller_param import ToolCallCallerParam


@component("FunctionToolCallOutput")
class FunctionToolCallOutput(Component):
    """An object of `type` "function_call_output"."""

    id: str | None = None
    """Unique id."""

    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    """Joins a call and its output."""

    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    """Who made the call."""

    output: str | list[FunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
