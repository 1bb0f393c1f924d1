# Generated from MCPToolCallError. Do not edit.
"""MCPToolCallError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.mcp_tool_call_error import MCPToolCallError
    from .http_error import HTTPErrorDict
    from .mcp_protocol_error import MCPProtocolErrorDict
    from .mcp_tool_execution_error import MCPToolExecutionErrorDict

MCPToolCallErrorLike: TypeAlias = (
    "MCPToolCallError | MCPProtocolErrorDict | MCPToolExecutionErrorDict | HTTPErrorDict"
)
