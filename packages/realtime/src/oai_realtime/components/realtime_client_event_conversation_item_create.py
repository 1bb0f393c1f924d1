# Generated from RealtimeClientEventConversationItemCreate. Do not edit.
"""RealtimeClientEventConversationItemCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeClientEventConversationItemCreate")
class RealtimeClientEventConversationItemCreate(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"conversation.item.create"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["conversation.item.create"] = "conversation.item.create"
    previous_item_id: str | None = None
    """Id of the item that it follows; `"root"` puts it first, nothing last."""

    item: RealtimeConversationItem
    """The item."""
