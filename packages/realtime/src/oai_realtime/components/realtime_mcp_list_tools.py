# Generated from RealtimeMCPListTools. Do not edit.
"""RealtimeMCPListTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.mcp_list_tools_tool import MCPListToolsTool


@component("RealtimeMCPListTools")
class RealtimeMCPListTools(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"mcp_list_tools"`."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str | None = None
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    tools: list[MCPListToolsTool]
    """Tools that the server offers."""
