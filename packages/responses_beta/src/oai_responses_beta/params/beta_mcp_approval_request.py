# Generated from BetaMCPApprovalRequest. Do not edit.
"""BetaMCPApprovalRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from .beta_agent_tag import BetaAgentTagDict


class BetaMCPApprovalRequestDict(TypedDict, total=False):
    """`BetaMCPApprovalRequest` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
