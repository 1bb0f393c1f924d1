# Generated from BetaComputerToolCall. Do not edit.
"""BetaComputerToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_computer_action import BetaComputerActionLike
    from .beta_computer_action_list import BetaComputerActionListLike
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParamDict


class BetaComputerToolCallDict(TypedDict, total=False):
    """`BetaComputerToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: BetaComputerActionLike
    actions: BetaComputerActionListLike
    pending_safety_checks: Required[
        Iterable[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict]
    ]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
