# Generated from BetaMCPApprovalRequest. Do not edit.
"""BetaMCPApprovalRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaMCPApprovalRequest")
class BetaMCPApprovalRequest(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"mcp_approval_request"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    """Its name."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""
