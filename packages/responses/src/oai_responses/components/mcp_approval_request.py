# Generated from MCPApprovalRequest. Do not edit.
"""MCPApprovalRequest."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MCPApprovalRequest")
class MCPApprovalRequest(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"mcp_approval_request"`."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    """Its name."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""
