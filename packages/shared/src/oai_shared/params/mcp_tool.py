# Generated from MCPTool. Do not edit.
"""MCPTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Required

    from ..components.callable_tool_allowed_caller import CallableToolAllowedCaller
    from ..components.mcp_tool import MCPToolRequireApprovalMCPToolApprovalFilter
    from ..components.mcp_tool_filter import MCPToolFilter
    from .mcp_tool_filter import MCPToolFilterDict


class MCPToolRequireApprovalMCPToolApprovalFilterDict(TypedDict, total=False):
    """`MCPToolRequireApprovalMCPToolApprovalFilter` as a mapping."""

    always: MCPToolFilter | MCPToolFilterDict
    never: MCPToolFilter | MCPToolFilterDict


class MCPToolDict(TypedDict, total=False):
    """`MCPTool` as a mapping."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: Iterable[str] | MCPToolFilter | MCPToolFilterDict | None
    allowed_callers: Iterable[CallableToolAllowedCaller] | None
    require_approval: (
        MCPToolRequireApprovalMCPToolApprovalFilter
        | MCPToolRequireApprovalMCPToolApprovalFilterDict
        | Literal["always", "never"]
        | None
    )
    defer_loading: bool
