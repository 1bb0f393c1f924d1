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
    """`require_approval` of `BetaMCPTool`."""

    always: BetaMCPToolFilter | None = None
    """Tools whose calls always need approval."""

    never: BetaMCPToolFilter | None = None
    """Tools whose calls never need approval."""


@component("BetaMCPTool")
class BetaMCPTool(Component):
    """A remote server with tools, spoken to by the Model Context Protocol. A member of `BetaTool`, told by `type` = `"mcp"`."""

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

    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    """Tools of the server that the model may use; all, if not set."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""

    require_approval: (
        BetaMCPToolRequireApprovalMCPToolApprovalFilter | Literal["always", "never"] | None
    ) = None
    """Which calls need your approval. Default: `"always"`."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""
