# Generated from BetaCustomToolCall. Do not edit.
"""BetaCustomToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_tool_call_caller import BetaToolCallCallerLike


class BetaCustomToolCallDict(TypedDict, total=False):
    """`BetaCustomToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerLike | None
    namespace: str
    name: Required[str]
    input: Required[str]
