# Generated from CustomToolCallResource. Do not edit.
"""CustomToolCallResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_call_status import FunctionCallStatus
    from .tool_call_caller import ToolCallCaller


@component("CustomToolCallResource")
class CustomToolCallResource(Component):
    """An object of `type` "custom_tool_call"."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """Who made the call."""

    namespace: str | None = None
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None = None
    """Who made it."""
