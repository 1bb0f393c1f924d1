# Generated from FunctionShellCallOutputItemParam. Do not edit.
"""FunctionShellCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.function_shell_call_item_status import FunctionShellCallItemStatus
    from ..components.function_shell_call_output_content_param import (
        FunctionShellCallOutputContentParam,
    )
    from .function_shell_call_output_content_param import FunctionShellCallOutputContentParamDict
    from .tool_call_caller_param import ToolCallCallerParamLike


class FunctionShellCallOutputItemParamDict(TypedDict, total=False):
    """`FunctionShellCallOutputItemParam` as a mapping."""

    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamLike | None
    type: Required[Literal["shell_call_output"]]
    output: Required[
        Iterable[FunctionShellCallOutputContentParam | FunctionShellCallOutputContentParamDict]
    ]
    status: FunctionShellCallItemStatus | None
    max_output_length: int | None
