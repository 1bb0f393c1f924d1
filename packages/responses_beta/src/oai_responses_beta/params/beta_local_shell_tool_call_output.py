# Generated from BetaLocalShellToolCallOutput. Do not edit.
"""BetaLocalShellToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from .beta_agent_tag import BetaAgentTagDict


class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
    """`BetaLocalShellToolCallOutput` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None
