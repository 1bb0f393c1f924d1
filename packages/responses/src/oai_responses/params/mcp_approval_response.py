# Generated from MCPApprovalResponse. Do not edit.
"""MCPApprovalResponse in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class MCPApprovalResponseDict(TypedDict, total=False):
    """`MCPApprovalResponse` as a mapping."""

    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
