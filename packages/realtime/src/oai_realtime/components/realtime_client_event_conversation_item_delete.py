# Generated from RealtimeClientEventConversationItemDelete. Do not edit.
"""RealtimeClientEventConversationItemDelete."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventConversationItemDelete")
class RealtimeClientEventConversationItemDelete(Component):
    """An object of `type` "conversation.item.delete"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str
    """Id of the output item that the event is about."""
