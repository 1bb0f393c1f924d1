# Generated from RealtimeServerEventConversationItemAdded. Do not edit.
"""RealtimeServerEventConversationItemAdded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeServerEventConversationItemAdded")
class RealtimeServerEventConversationItemAdded(Component):
    """An object of `type` "conversation.item.added"."""

    event_id: str
    type: Literal["conversation.item.added"] = "conversation.item.added"
    previous_item_id: str | None = None
    item: RealtimeConversationItem
