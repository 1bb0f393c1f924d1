# Generated from FunctionToolCall. Do not edit.
"""FunctionToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .tool_call_caller import ToolCallCaller


@component("FunctionToolCall")
class FunctionToolCall(Component):
    """The model asks for a function call."""

    id: str | None = None
    """Unique id."""

    type: Literal["function_call"] = "function_call"
    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """Who made the call."""

    namespace: str | None = None
    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
