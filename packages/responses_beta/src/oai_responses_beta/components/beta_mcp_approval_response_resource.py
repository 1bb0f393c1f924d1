# Generated from BetaMCPApprovalResponseResource. Do not edit.
"""BetaMCPApprovalResponseResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaMCPApprovalResponseResource")
class BetaMCPApprovalResponseResource(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"mcp_approval_response"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    """Unique id."""

    approval_request_id: str
    """Id of the approval request."""

    approve: bool
    """Whether the call may go ahead."""

    reason: str | None = None
    """The reason."""
