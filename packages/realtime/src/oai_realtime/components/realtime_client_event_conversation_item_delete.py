# Generated from RealtimeClientEventConversationItemDelete. Do not edit.
"""RealtimeClientEventConversationItemDelete."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventConversationItemDelete")
class RealtimeClientEventConversationItemDelete(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"conversation.item.delete"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str
    """Id of the item that the event is about."""
