# Generated from FunctionShellCallOutputItemParam. Do not edit.
"""FunctionShellCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_shell_call_item_status import FunctionShellCallItemStatus
    from .function_shell_call_output_content_param import FunctionShellCallOutputContentParam
    from .tool_call_caller_param import ToolCallCallerParam


@component("FunctionShellCallOutputItemParam")
class FunctionShellCallOutputItemParam(Component):
    """A member of `Item`, told by `type` = `"shell_call_output"`."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    type: Literal["shell_call_output"] = "shell_call_output"
    output: list[FunctionShellCallOutputContentParam]
    """What the call gave back."""

    status: FunctionShellCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    max_output_length: int | None = None
    """Characters of output that are kept, both streams together."""
