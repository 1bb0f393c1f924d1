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
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None = None
