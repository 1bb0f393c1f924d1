# Generated from CustomToolCall. Do not edit.
"""CustomToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .tool_call_caller import ToolCallCaller


@component("CustomToolCall")
class CustomToolCall(Component):
    """An object of `type` "custom_tool_call"."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None = None
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str
