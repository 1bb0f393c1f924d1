# Generated from MCPToolCallError. Do not edit.
"""MCPToolCallError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.mcp_tool_call_error import MCPToolCallError
    from .http_error import HTTPErrorDict
    from .mcp_protocol_error import MCPProtocolErrorDict
    from .mcp_tool_execution_error import MCPToolExecutionErrorDict

if TYPE_CHECKING:
    MCPToolCallErrorLike: TypeAlias = (
        "MCPToolCallError | MCPProtocolErrorDict | MCPToolExecutionErrorDict | HTTPErrorDict"
    )
else:
    MCPToolCallErrorLike = Alias(
        "MCPToolCallError | MCPProtocolErrorDict | MCPToolExecutionErrorDict | HTTPErrorDict",
        __name__,
    )
