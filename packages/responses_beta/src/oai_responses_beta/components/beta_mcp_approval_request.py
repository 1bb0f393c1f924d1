# Generated from BetaMCPApprovalRequest. Do not edit.
"""BetaMCPApprovalRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaMCPApprovalRequest")
class BetaMCPApprovalRequest(Component):
    """An object of `type` "mcp_approval_request"."""

    agent: BetaAgentTag | None = None
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""
