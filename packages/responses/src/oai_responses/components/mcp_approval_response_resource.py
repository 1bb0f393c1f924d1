# Generated from MCPApprovalResponseResource. Do not edit.
"""MCPApprovalResponseResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MCPApprovalResponseResource")
class MCPApprovalResponseResource(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"mcp_approval_response"`."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    """Unique id."""

    approval_request_id: str
    """Id of the approval request."""

    approve: bool
    """Whether the call may go ahead."""

    reason: str | None = None
    """The reason."""
