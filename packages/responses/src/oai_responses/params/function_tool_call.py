# Generated from FunctionToolCall. Do not edit.
"""FunctionToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .tool_call_caller import ToolCallCallerLike


class FunctionToolCallDict(TypedDict, total=False):
    """`FunctionToolCall` as a mapping."""

    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    caller: ToolCallCallerLike | None
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
