# Generated from RealtimeBetaServerEventConversationItemTruncated. Do not edit.
"""RealtimeBetaServerEventConversationItemTruncated."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventConversationItemTruncated")
class RealtimeBetaServerEventConversationItemTruncated(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.truncated"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.truncated"] = "conversation.item.truncated"
    item_id: str
    """Id of the item that the event is about."""

    content_index: int
    """Position of the part within its item."""

    audio_end_ms: int
    """Where speech or audio ends, in milliseconds from the start."""
