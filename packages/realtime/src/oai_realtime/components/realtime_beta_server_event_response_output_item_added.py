# Generated from RealtimeBetaServerEventResponseOutputItemAdded. Do not edit.
"""RealtimeBetaServerEventResponseOutputItemAdded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeBetaServerEventResponseOutputItemAdded")
class RealtimeBetaServerEventResponseOutputItemAdded(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.output_item.added"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    response_id: str
    """Id of the response."""

    output_index: int
    """Position of the item in the response's output."""

    item: RealtimeConversationItem
    """The item."""
