# Generated from RealtimeServerEventConversationItemAdded. Do not edit.
"""RealtimeServerEventConversationItemAdded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeServerEventConversationItemAdded")
class RealtimeServerEventConversationItemAdded(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"conversation.item.added"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.added"] = "conversation.item.added"
    previous_item_id: str | None = None
    """Id of the item before it in the conversation."""

    item: RealtimeConversationItem
    """The item."""
