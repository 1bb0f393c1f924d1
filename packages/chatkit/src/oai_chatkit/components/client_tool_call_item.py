# Generated from ClientToolCallItem. Do not edit.
"""ClientToolCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .client_tool_call_status import ClientToolCallStatus


@component("ClientToolCallItem")
class ClientToolCallItem(Component):
    """An object of `type` "chatkit.client_tool_call"."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Default: `"chatkit.thread_item"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    """Default: `"chatkit.client_tool_call"`."""

    status: ClientToolCallStatus
    call_id: str
    """Joins a call and its output."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    output: str | None
