# Generated from RealtimeConversationItemFunctionCallOutput. Do not edit.
"""RealtimeConversationItemFunctionCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeConversationItemFunctionCallOutputDict(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCallOutput` as a mapping."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: Required[str]
    output: Required[str]
