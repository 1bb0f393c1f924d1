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
    """A member of `ConversationItem` and `ItemResource`, told by `type` = `"function_call"`."""

    id: str
    """Unique id."""

    type: Literal["function_call"] = "function_call"
    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    namespace: str | None = None
    """Group of tools to which the tool belongs."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    status: FunctionCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
