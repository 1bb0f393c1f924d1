# Generated from FunctionShellCallOutput. Do not edit.
"""FunctionShellCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_shell_call_output_content import FunctionShellCallOutputContent
    from .function_shell_call_output_status_enum import FunctionShellCallOutputStatusEnum
    from .tool_call_caller import ToolCallCaller


@component("FunctionShellCallOutput")
class FunctionShellCallOutput(Component):
    """An object of `type` "shell_call_output"."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Default: `"shell_call_output"`."""

    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """Who made the call."""

    status: FunctionShellCallOutputStatusEnum
    output: list[FunctionShellCallOutputContent]
    max_output_length: int | None
    """Characters of output that are kept."""

    created_by: str | None = None
    """Who made it."""
