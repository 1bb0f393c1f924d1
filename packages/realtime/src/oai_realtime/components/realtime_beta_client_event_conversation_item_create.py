# Generated from RealtimeBetaClientEventConversationItemCreate. Do not edit.
"""RealtimeBetaClientEventConversationItemCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeBetaClientEventConversationItemCreate")
class RealtimeBetaClientEventConversationItemCreate(Component):
    """An object of `type` "conversation.item.create"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["conversation.item.create"] = "conversation.item.create"
    previous_item_id: str | None = None
    item: RealtimeConversationItem
