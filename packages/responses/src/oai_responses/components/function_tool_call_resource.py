# Generated from FunctionToolCallResource. Do not edit.
"""FunctionToolCallResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_call_status import FunctionCallStatus
    from .tool_call_caller import ToolCallCaller


@component("FunctionToolCallResource")
class FunctionToolCallResource(Component):
    """An object of `type` "function_call"."""

    id: str
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

    status: FunctionCallStatus
    created_by: str | None = None
    """Who made it."""
