# Generated from RealtimeMCPApprovalResponse. Do not edit.
"""RealtimeMCPApprovalResponse in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeMCPApprovalResponseDict(TypedDict, total=False):
    """`RealtimeMCPApprovalResponse` as a mapping."""

    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
