# Generated from BetaApplyPatchToolCallItemParam. Do not edit.
"""BetaApplyPatchToolCallItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_apply_patch_operation_param import BetaApplyPatchOperationParamLike
    from .beta_tool_call_caller_param import BetaToolCallCallerParamLike


class BetaApplyPatchToolCallItemParamDict(TypedDict, total=False):
    """`BetaApplyPatchToolCallItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamLike | None
    status: Required[BetaApplyPatchCallStatusParam]
    operation: Required[BetaApplyPatchOperationParamLike]
