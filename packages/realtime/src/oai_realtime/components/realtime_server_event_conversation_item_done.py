# Generated from RealtimeServerEventConversationItemDone. Do not edit.
"""RealtimeServerEventConversationItemDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeServerEventConversationItemDone")
class RealtimeServerEventConversationItemDone(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"conversation.item.done"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.done"] = "conversation.item.done"
    previous_item_id: str | None = None
    """Id of the item before it in the conversation."""

    item: RealtimeConversationItem
    """The item."""
