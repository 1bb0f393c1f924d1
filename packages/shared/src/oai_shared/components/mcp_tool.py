# Generated from MCPTool. Do not edit.
"""MCPTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .mcp_tool_filter import MCPToolFilter


@component("MCPToolRequireApprovalMCPToolApprovalFilter")
class MCPToolRequireApprovalMCPToolApprovalFilter(Component):
    """`require_approval` of `MCPTool`."""

    always: MCPToolFilter | None = None
    """Tools whose calls always need approval."""

    never: MCPToolFilter | None = None
    """Tools whose calls never need approval."""


@component("MCPTool")
class MCPTool(Component):
    """A remote server with tools, spoken to by the Model Context Protocol. A member of `RealtimeResponseCreateParamsToolsItem`, `RealtimeSessionCreateRequestGAToolsItem`, `RealtimeSessionCreateResponseGAToolsItem` and others, told by `type` = `"mcp"`."""

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
    """A service that OpenAI connects to, instead of `server_url`."""

    tunnel_id: str | None = None
    """Id of the tunnel to a server that has no public address. Matching `^tunnel_[a-z0-9]{32}$`."""

    authorization: str | None = None
    """OAuth token that the MCP server wants."""

    server_description: str | None = None
    """What the server is for, told to the model."""

    headers: dict[str, str] | None = None
    """HTTP headers for the server."""

    allowed_tools: list[str] | MCPToolFilter | None = None
    """Tools of the server that the model may use; all, if not set."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""

    require_approval: (
        MCPToolRequireApprovalMCPToolApprovalFilter | Literal["always", "never"] | None
    ) = None
    """Which calls need your approval. Default: `"always"`."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""
