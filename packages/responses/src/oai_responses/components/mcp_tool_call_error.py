# Generated from MCPToolCallError. Do not edit.
"""MCPToolCallError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .http_error import HTTPError
    from .mcp_protocol_error import MCPProtocolError
    from .mcp_tool_execution_error import MCPToolExecutionError

if TYPE_CHECKING:
    MCPToolCallError: TypeAlias = (
        MCPProtocolError | MCPToolExecutionError | HTTPError | UnknownComponent
    )
    """`error` of `MCPToolCall`. Told apart by `type`."""
else:
    MCPToolCallError = TaggedUnion(
        "MCPToolCallError",
        __name__,
        "type",
        {
            "mcp_protocol_error": "MCPProtocolError",
            "mcp_tool_execution_error": "MCPToolExecutionError",
            "http_error": "HTTPError",
        },
    )
