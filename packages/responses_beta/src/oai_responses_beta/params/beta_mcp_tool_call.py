# Generated from BetaMCPToolCall. Do not edit.
"""BetaMCPToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_mcp_tool_call_status import BetaMCPToolCallStatus
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_mcp_tool_call_error import BetaMCPToolCallErrorLike


class BetaMCPToolCallDict(TypedDict, total=False):
    """`BetaMCPToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: BetaMCPToolCallErrorLike | None
    status: BetaMCPToolCallStatus
    approval_request_id: str | None
