# Generated from CustomToolCallOutput. Do not edit.
"""CustomToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .function_and_custom_tool_call_output import FunctionAndCustomToolCallOutputLike
    from .tool_call_caller_param import ToolCallCallerParamLike


class CustomToolCallOutputDict(TypedDict, total=False):
    """`CustomToolCallOutput` as a mapping."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParamLike | None
    output: Required[str | Iterable[FunctionAndCustomToolCallOutputLike]]
