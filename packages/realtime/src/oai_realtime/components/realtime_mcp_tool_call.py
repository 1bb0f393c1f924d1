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
    """An object of `type` "mcp_call"."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    """Unique id."""

    server_label: str
    """Your name for the MCP server."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    approval_request_id: str | None = None
    """Id of the request that is answered."""

    output: str | None = None
    error: RealtimeMCPToolCallError | None = None


if TYPE_CHECKING:
    RealtimeMCPToolCallError: TypeAlias = (
        RealtimeMCPProtocolError
        | RealtimeMCPToolExecutionError
        | RealtimeMCPHTTPError
        | UnknownComponent
    )
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
