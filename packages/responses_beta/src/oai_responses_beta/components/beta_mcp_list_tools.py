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
    """An object of `type` "mcp_list_tools"."""

    agent: BetaAgentTag | None = None
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    tools: list[BetaMCPListToolsTool]
    """Tools that the model may call."""

    error: str | None = None
