# Generated from MCPApprovalResponse. Do not edit.
"""MCPApprovalResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MCPApprovalResponse")
class MCPApprovalResponse(Component):
    """A member of `Item`, told by `type` = `"mcp_approval_response"`."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None = None
    """Unique id."""

    approval_request_id: str
    """Id of the approval request."""

    approve: bool
    """Whether the call may go ahead."""

    reason: str | None = None
    """The reason."""
