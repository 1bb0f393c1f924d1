# Generated from ComputerToolCall. Do not edit.
"""ComputerToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .computer_action import ComputerActionLike
    from .computer_action_list import ComputerActionListLike
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParamDict


class ComputerToolCallDict(TypedDict, total=False):
    """`ComputerToolCall` as a mapping."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: ComputerActionLike
    actions: ComputerActionListLike
    pending_safety_checks: Required[
        Iterable[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict]
    ]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
