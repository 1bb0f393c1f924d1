# Generated from FunctionToolCall. Do not edit.
"""FunctionToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .tool_call_caller import ToolCallCaller


@component("FunctionToolCall")
class FunctionToolCall(Component):
    """An object of `type` "function_call"."""

    id: str | None = None
    type: Literal["function_call"] = "function_call"
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None
