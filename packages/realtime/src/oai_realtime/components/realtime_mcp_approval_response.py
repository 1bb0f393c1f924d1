# Generated from RealtimeMCPApprovalResponse. Do not edit.
"""RealtimeMCPApprovalResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeMCPApprovalResponse")
class RealtimeMCPApprovalResponse(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"mcp_approval_response"`."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    """Unique id."""

    approval_request_id: str
    """Id of the approval request."""

    approve: bool
    """Whether the call may go ahead."""

    reason: str | None = None
    """The reason."""
