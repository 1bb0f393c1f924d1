# Generated from MCPListTools. Do not edit.
"""MCPListTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.mcp_list_tools_tool import MCPListToolsTool


@component("MCPListTools")
class MCPListTools(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"mcp_list_tools"`."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    tools: list[MCPListToolsTool]
    """Tools that the server offers."""

    error: str | None = None
    """What went wrong; not set, if nothing did."""
