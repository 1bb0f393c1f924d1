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
    """A member of `ItemField`, told by `type` = `"function_call_output"`."""

    id: str | None = None
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

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""
