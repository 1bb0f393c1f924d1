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
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"mcp_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    output: str | None = None
    """What the call gave back."""

    error: BetaMCPToolCallError | None = None
    """What went wrong; not set, if nothing did."""

    status: BetaMCPToolCallStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`, `"calling"`, `"failed"`."""

    approval_request_id: str | None = None
    """Id of the approval request."""
