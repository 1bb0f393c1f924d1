# Generated from CustomToolCall. Do not edit.
"""CustomToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .tool_call_caller import ToolCallCallerLike


class CustomToolCallDict(TypedDict, total=False):
    """`CustomToolCall` as a mapping."""

    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerLike | None
    namespace: str
    name: Required[str]
    input: Required[str]
