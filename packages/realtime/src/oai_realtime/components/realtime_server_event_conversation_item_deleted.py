# Generated from RealtimeServerEventConversationItemDeleted. Do not edit.
"""RealtimeServerEventConversationItemDeleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventConversationItemDeleted")
class RealtimeServerEventConversationItemDeleted(Component):
    """An object of `type` "conversation.item.deleted"."""

    event_id: str
    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    item_id: str
    """Id of the output item that the event is about."""
