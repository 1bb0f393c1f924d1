# Generated from RealtimeBetaServerEventConversationItemCreated. Do not edit.
"""RealtimeBetaServerEventConversationItemCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeBetaServerEventConversationItemCreated")
class RealtimeBetaServerEventConversationItemCreated(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.created"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.created"] = "conversation.item.created"
    previous_item_id: str | None = None
    """Id of the item before it in the conversation."""

    item: RealtimeConversationItem
    """The item."""
