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
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """Who made the call."""

    namespace: str | None = None
    name: str
    input: str
