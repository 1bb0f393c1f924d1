# Generated from RealtimeServerEventResponseOutputItemAdded. Do not edit.
"""RealtimeServerEventResponseOutputItemAdded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeServerEventResponseOutputItemAdded")
class RealtimeServerEventResponseOutputItemAdded(Component):
    """An object of `type` "response.output_item.added"."""

    event_id: str
    type: Literal["response.output_item.added"] = "response.output_item.added"
    response_id: str
    output_index: int
    """Position of the item in the response's output."""

    item: RealtimeConversationItem
