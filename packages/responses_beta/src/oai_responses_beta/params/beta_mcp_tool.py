# Generated from BetaMCPTool. Do not edit.
"""BetaMCPTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Required

    from ..components.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from ..components.beta_mcp_tool import BetaMCPToolRequireApprovalMCPToolApprovalFilter
    from ..components.beta_mcp_tool_filter import BetaMCPToolFilter
    from .beta_mcp_tool_filter import BetaMCPToolFilterDict


class BetaMCPToolRequireApprovalMCPToolApprovalFilterDict(TypedDict, total=False):
    """`BetaMCPToolRequireApprovalMCPToolApprovalFilter` as a mapping."""

    always: BetaMCPToolFilter | BetaMCPToolFilterDict
    never: BetaMCPToolFilter | BetaMCPToolFilterDict


class BetaMCPToolDict(TypedDict, total=False):
    """`BetaMCPTool` as a mapping."""

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
    allowed_tools: Iterable[str] | BetaMCPToolFilter | BetaMCPToolFilterDict | None
    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
    require_approval: (
        BetaMCPToolRequireApprovalMCPToolApprovalFilter
        | BetaMCPToolRequireApprovalMCPToolApprovalFilterDict
        | Literal["always", "never"]
        | None
    )
    defer_loading: bool
