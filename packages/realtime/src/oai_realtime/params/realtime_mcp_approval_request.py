# Generated from RealtimeMCPApprovalRequest. Do not edit.
"""RealtimeMCPApprovalRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeMCPApprovalRequestDict(TypedDict, total=False):
    """`RealtimeMCPApprovalRequest` as a mapping."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
