# Generated from RealtimeMCPToolCall. Do not edit.
"""RealtimeMCPToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_mcp_protocol_error import RealtimeMCPProtocolError
    from .realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionError
    from .realtime_mcphttp_error import RealtimeMCPHTTPError


@component("RealtimeMCPToolCall")
class RealtimeMCPToolCall(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"mcp_call"`."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    approval_request_id: str | None = None
    """Id of the approval request."""

    output: str | None = None
    """What the call gave back."""

    error: RealtimeMCPToolCallError | None = None
    """What went wrong; not set, if nothing did."""


if TYPE_CHECKING:
    RealtimeMCPToolCallError: TypeAlias = (
        RealtimeMCPProtocolError
        | RealtimeMCPToolExecutionError
        | RealtimeMCPHTTPError
        | UnknownComponent
    )
    """`error` of `RealtimeMCPToolCall`. Told apart by `type`."""
else:
    RealtimeMCPToolCallError = TaggedUnion(
        "RealtimeMCPToolCallError",
        __name__,
        "type",
        {
            "protocol_error": "RealtimeMCPProtocolError",
            "tool_execution_error": "RealtimeMCPToolExecutionError",
            "http_error": "RealtimeMCPHTTPError",
        },
    )
