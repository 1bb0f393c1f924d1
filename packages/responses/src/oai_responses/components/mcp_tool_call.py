# Generated from MCPToolCall. Do not edit.
"""MCPToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .mcp_tool_call_error import MCPToolCallError
    from .mcp_tool_call_status import MCPToolCallStatus


@component("MCPToolCall")
class MCPToolCall(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"mcp_call"`."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    output: str | None = None
    """What the call gave back."""

    error: MCPToolCallError | None = None
    """What went wrong; not set, if nothing did."""

    status: MCPToolCallStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`, `"calling"`, `"failed"`."""

    approval_request_id: str | None = None
    """Id of the approval request."""
