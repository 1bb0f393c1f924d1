# Generated from RealtimeClientEventConversationItemCreate. Do not edit.
"""RealtimeClientEventConversationItemCreate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .realtime_conversation_item import RealtimeConversationItemLike


class RealtimeClientEventConversationItemCreateDict(TypedDict, total=False):
    """`RealtimeClientEventConversationItemCreate` as a mapping."""

    event_id: str
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[RealtimeConversationItemLike]
