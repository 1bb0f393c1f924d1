# Generated from RealtimeMCPToolCall. Do not edit.
"""RealtimeMCPToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.realtime_mcp_tool_call import RealtimeMCPToolCallError
    from .realtime_mcp_protocol_error import RealtimeMCPProtocolErrorDict
    from .realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionErrorDict
    from .realtime_mcphttp_error import RealtimeMCPHTTPErrorDict


class RealtimeMCPToolCallDict(TypedDict, total=False):
    """`RealtimeMCPToolCall` as a mapping."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: RealtimeMCPToolCallErrorLike | None


if TYPE_CHECKING:
    RealtimeMCPToolCallErrorLike: TypeAlias = "RealtimeMCPToolCallError | RealtimeMCPProtocolErrorDict | RealtimeMCPToolExecutionErrorDict | RealtimeMCPHTTPErrorDict"
else:
    RealtimeMCPToolCallErrorLike = Alias(
        "RealtimeMCPToolCallError | RealtimeMCPProtocolErrorDict | RealtimeMCPToolExecutionErrorDict | RealtimeMCPHTTPErrorDict",
        __name__,
    )
