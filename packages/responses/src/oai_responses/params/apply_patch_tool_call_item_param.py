# Generated from ApplyPatchToolCallItemParam. Do not edit.
"""ApplyPatchToolCallItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.apply_patch_call_status_param import ApplyPatchCallStatusParam
    from .apply_patch_operation_param import ApplyPatchOperationParamLike
    from .tool_call_caller_param import ToolCallCallerParamLike


class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
    """`ApplyPatchToolCallItemParam` as a mapping."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamLike | None
    status: Required[ApplyPatchCallStatusParam]
    operation: Required[ApplyPatchOperationParamLike]
