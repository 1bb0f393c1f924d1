# Generated from MCPApprovalResponse. Do not edit.
"""MCPApprovalResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MCPApprovalResponse")
class MCPApprovalResponse(Component):
    """An object of `type` "mcp_approval_response"."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None = None
    approval_request_id: str
    approve: bool
    reason: str | None = None
