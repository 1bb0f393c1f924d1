# Generated from RealtimeBetaClientEventConversationItemCreate. Do not edit.
"""RealtimeBetaClientEventConversationItemCreate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from .realtime_conversation_item import RealtimeConversationItemLike


class RealtimeBetaClientEventConversationItemCreateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemCreate` as a mapping."""

    event_id: str
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[RealtimeConversationItemLike]
