# Generated from BetaMultiAgentCallItemParam. Do not edit.
"""BetaMultiAgentCallItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_multi_agent_action1 import BetaMultiAgentAction1
    from .beta_agent_tag_param import BetaAgentTagParamDict


class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
    """`BetaMultiAgentCallItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    action: Required[BetaMultiAgentAction1]
    arguments: Required[str]
