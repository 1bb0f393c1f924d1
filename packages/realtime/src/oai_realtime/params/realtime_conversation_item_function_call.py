# Generated from RealtimeConversationItemFunctionCall. Do not edit.
"""RealtimeConversationItemFunctionCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeConversationItemFunctionCallDict(TypedDict, total=False):
    """`RealtimeConversationItemFunctionCall` as a mapping."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: str
    name: Required[str]
    arguments: Required[str]
