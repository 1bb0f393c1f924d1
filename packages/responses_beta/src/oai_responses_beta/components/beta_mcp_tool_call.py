# Generated from BetaMCPToolCall. Do not edit.
"""BetaMCPToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_mcp_tool_call_error import BetaMCPToolCallError
    from .beta_mcp_tool_call_status import BetaMCPToolCallStatus


@component("BetaMCPToolCall")
class BetaMCPToolCall(Component):
    """An object of `type` "mcp_call"."""

    agent: BetaAgentTag | None = None
    type: Literal["mcp_call"] = "mcp_call"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    output: str | None = None
    error: BetaMCPToolCallError | None = None
    status: BetaMCPToolCallStatus | None = None
    approval_request_id: str | None = None
    """Id of the request that is answered."""
