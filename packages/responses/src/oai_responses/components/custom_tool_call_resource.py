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
    """A member of `ItemResource`, told by `type` = `"custom_tool_call"`."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    namespace: str | None = None
    """Group of tools to which the tool belongs."""

    name: str
    """Name of the tool that is called."""

    input: str
    """Input of the tool, as the model wrote it."""

    status: FunctionCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
