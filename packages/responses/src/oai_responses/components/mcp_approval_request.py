# Generated from MCPApprovalRequest. Do not edit.
"""MCPApprovalRequest."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MCPApprovalRequest")
class MCPApprovalRequest(Component):
    """An object of `type` "mcp_approval_request"."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str
