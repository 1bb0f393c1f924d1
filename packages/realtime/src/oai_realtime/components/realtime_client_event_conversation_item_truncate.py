# Generated from RealtimeClientEventConversationItemTruncate. Do not edit.
"""RealtimeClientEventConversationItemTruncate."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventConversationItemTruncate")
class RealtimeClientEventConversationItemTruncate(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"conversation.item.truncate"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    item_id: str
    """Id of the item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    audio_end_ms: int
    """How much of the audio was heard, in milliseconds; the rest is cut off."""
