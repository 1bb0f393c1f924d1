# Generated from RealtimeConversationItemMessageSystem. Do not edit.
"""RealtimeConversationItemMessageSystem in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.realtime_conversation_item_message_system import (
        RealtimeConversationItemMessageSystemContentItem,
    )


class RealtimeConversationItemMessageSystemContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystemContentItem` as a mapping."""

    type: Literal["input_text"]
    text: str


class RealtimeConversationItemMessageSystemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystem` as a mapping."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["system"]]
    content: Required[
        Iterable[
            RealtimeConversationItemMessageSystemContentItem
            | RealtimeConversationItemMessageSystemContentItemDict
        ]
    ]
