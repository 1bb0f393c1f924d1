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
    """An object of `type` "mcp_call"."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    output: str | None = None
    error: MCPToolCallError | None = None
    status: MCPToolCallStatus | None = None
    approval_request_id: str | None = None
    """Id of the request that is answered."""
