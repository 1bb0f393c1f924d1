# Generated from ClientToolCallItem. Do not edit.
"""ClientToolCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .client_tool_call_status import ClientToolCallStatus


@component("ClientToolCallItem")
class ClientToolCallItem(Component):
    """A member of `ThreadItem`, told by `type` = `"chatkit.client_tool_call"`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    status: ClientToolCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`."""

    call_id: str
    """Joins a call and its output."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    output: str | None
    """What comes out."""
