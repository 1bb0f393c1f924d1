# Generated from CustomToolCallOutput. Do not edit.
"""CustomToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from .tool_call_caller_param import ToolCallCallerParam


@component("CustomToolCallOutput")
class CustomToolCallOutput(Component):
    """A member of `ConversationItem`, `Item` and `ItemField`, told by `type` = `"custom_tool_call_output"`."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    output: str | list[FunctionAndCustomToolCallOutput]
    """What the call gave back."""
