# Generated from RealtimeServerEventConversationItemCreated. Do not edit.
"""RealtimeServerEventConversationItemCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeServerEventConversationItemCreated")
class RealtimeServerEventConversationItemCreated(Component):
    """An object of `type` "conversation.item.created"."""

    event_id: str
    type: Literal["conversation.item.created"] = "conversation.item.created"
    previous_item_id: str | None = None
    item: RealtimeConversationItem
