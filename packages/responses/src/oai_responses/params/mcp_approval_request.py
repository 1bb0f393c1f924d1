# Generated from MCPApprovalRequest. Do not edit.
"""MCPApprovalRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class MCPApprovalRequestDict(TypedDict, total=False):
    """`MCPApprovalRequest` as a mapping."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
