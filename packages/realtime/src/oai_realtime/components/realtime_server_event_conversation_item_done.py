# Generated from RealtimeServerEventConversationItemDone. Do not edit.
"""RealtimeServerEventConversationItemDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeServerEventConversationItemDone")
class RealtimeServerEventConversationItemDone(Component):
    """An object of `type` "conversation.item.done"."""

    event_id: str
    type: Literal["conversation.item.done"] = "conversation.item.done"
    previous_item_id: str | None = None
    item: RealtimeConversationItem
