# Generated from RealtimeClientEventConversationItemRetrieve. Do not edit.
"""RealtimeClientEventConversationItemRetrieve."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventConversationItemRetrieve")
class RealtimeClientEventConversationItemRetrieve(Component):
    """An object of `type` "conversation.item.retrieve"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    item_id: str
    """Id of the output item that the event is about."""
