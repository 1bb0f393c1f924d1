# Generated from ApplyPatchToolCallOutputItemParam. Do not edit.
"""ApplyPatchToolCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from .tool_call_caller_param import ToolCallCallerParamLike


class ApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    """`ApplyPatchToolCallOutputItemParam` as a mapping."""

    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamLike | None
    status: Required[ApplyPatchCallOutputStatusParam]
    output: str | None
