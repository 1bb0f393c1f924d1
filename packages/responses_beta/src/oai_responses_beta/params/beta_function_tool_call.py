# Generated from BetaFunctionToolCall. Do not edit.
"""BetaFunctionToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_tool_call_caller import BetaToolCallCallerLike


class BetaFunctionToolCallDict(TypedDict, total=False):
    """`BetaFunctionToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: BetaToolCallCallerLike | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
