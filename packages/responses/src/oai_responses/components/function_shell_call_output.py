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
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"shell_call_output"`."""

    type: Literal["shell_call_output"] = "shell_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: FunctionShellCallOutputStatusEnum
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    output: list[FunctionShellCallOutputContent]
    """What the call gave back."""

    max_output_length: int | None
    """Characters of output that are kept, both streams together."""

    created_by: str | None = None
    """Who made it."""
