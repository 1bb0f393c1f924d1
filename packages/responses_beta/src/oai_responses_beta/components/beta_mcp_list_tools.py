# Generated from BetaMCPListTools. Do not edit.
"""BetaMCPListTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_mcp_list_tools_tool import BetaMCPListToolsTool


@component("BetaMCPListTools")
class BetaMCPListTools(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"mcp_list_tools"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    tools: list[BetaMCPListToolsTool]
    """Tools that the server offers."""

    error: str | None = None
    """What went wrong; not set, if nothing did."""
