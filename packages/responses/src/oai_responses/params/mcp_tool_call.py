# Generated from MCPToolCall. Do not edit.
"""MCPToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.mcp_tool_call_status import MCPToolCallStatus
    from .mcp_tool_call_error import MCPToolCallErrorLike


class MCPToolCallDict(TypedDict, total=False):
    """`MCPToolCall` as a mapping."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: MCPToolCallErrorLike | None
    status: MCPToolCallStatus
    approval_request_id: str | None
