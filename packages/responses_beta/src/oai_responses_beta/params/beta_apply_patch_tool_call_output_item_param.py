# Generated from BetaApplyPatchToolCallOutputItemParam. Do not edit.
"""BetaApplyPatchToolCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_apply_patch_call_output_status_param import (
        BetaApplyPatchCallOutputStatusParam,
    )
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_tool_call_caller_param import BetaToolCallCallerParamLike


class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    """`BetaApplyPatchToolCallOutputItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamLike | None
    status: Required[BetaApplyPatchCallOutputStatusParam]
    output: str | None
