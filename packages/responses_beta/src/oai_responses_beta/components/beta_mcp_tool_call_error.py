# Generated from BetaMCPToolCallError. Do not edit.
"""BetaMCPToolCallError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_http_error import BetaHTTPError
    from .beta_mcp_protocol_error import BetaMCPProtocolError
    from .beta_mcp_tool_execution_error import BetaMCPToolExecutionError

if TYPE_CHECKING:
    BetaMCPToolCallError: TypeAlias = (
        BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError | UnknownComponent
    )
    """`error` of `BetaMCPToolCall`. Told apart by `type`."""
else:
    BetaMCPToolCallError = TaggedUnion(
        "BetaMCPToolCallError",
        __name__,
        "type",
        {
            "mcp_protocol_error": "BetaMCPProtocolError",
            "mcp_tool_execution_error": "BetaMCPToolExecutionError",
            "http_error": "BetaHTTPError",
        },
    )
