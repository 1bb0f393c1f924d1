# Generated from BetaMCPToolCallError. Do not edit.
"""BetaMCPToolCallError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_mcp_tool_call_error import BetaMCPToolCallError
    from .beta_http_error import BetaHTTPErrorDict
    from .beta_mcp_protocol_error import BetaMCPProtocolErrorDict
    from .beta_mcp_tool_execution_error import BetaMCPToolExecutionErrorDict

if TYPE_CHECKING:
    BetaMCPToolCallErrorLike: TypeAlias = "BetaMCPToolCallError | BetaMCPProtocolErrorDict | BetaMCPToolExecutionErrorDict | BetaHTTPErrorDict"
else:
    BetaMCPToolCallErrorLike = Alias(
        "BetaMCPToolCallError | BetaMCPProtocolErrorDict | BetaMCPToolExecutionErrorDict | BetaHTTPErrorDict",
        __name__,
    )
