# Generated from RealtimeBetaServerEventConversationItemRetrieved. Do not edit.
"""RealtimeBetaServerEventConversationItemRetrieved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeBetaServerEventConversationItemRetrieved")
class RealtimeBetaServerEventConversationItemRetrieved(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.retrieved"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.retrieved"] = "conversation.item.retrieved"
    item: RealtimeConversationItem
    """The item."""
