# Generated from BetaLocalShellToolCall. Do not edit.
"""BetaLocalShellToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_local_shell_exec_action import BetaLocalShellExecAction
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_local_shell_exec_action import BetaLocalShellExecActionDict


class BetaLocalShellToolCallDict(TypedDict, total=False):
    """`BetaLocalShellToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[BetaLocalShellExecAction | BetaLocalShellExecActionDict]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
