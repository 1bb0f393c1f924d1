# Generated from BetaMCPTool. Do not edit.
"""BetaMCPTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_mcp_tool_filter import BetaMCPToolFilter


@component("BetaMCPToolRequireApprovalMCPToolApprovalFilter")
class BetaMCPToolRequireApprovalMCPToolApprovalFilter(Component):
    """An object of the API."""

    always: BetaMCPToolFilter | None = None
    never: BetaMCPToolFilter | None = None


@component("BetaMCPTool")
class BetaMCPTool(Component):
    """An object of `type` "mcp"."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    """Your name for the MCP server."""

    server_url: str | None = None
    """Address of the MCP server. A URL."""

    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    tunnel_id: str | None = None
    """Matching `^tunnel_[a-z0-9]{32}$`."""

    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    """Tools of the server that the model may use; all, if not set."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. At least 1 items."""

    require_approval: (
        BetaMCPToolRequireApprovalMCPToolApprovalFilter | Literal["always", "never"] | None
    ) = None
    """Which calls need your approval. Default: `"always"`."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""
