# Generated from RealtimeBetaServerEventResponseOutputItemDone. Do not edit.
"""RealtimeBetaServerEventResponseOutputItemDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_conversation_item import RealtimeConversationItem


@component("RealtimeBetaServerEventResponseOutputItemDone")
class RealtimeBetaServerEventResponseOutputItemDone(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.output_item.done"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    response_id: str
    """Id of the response."""

    output_index: int
    """Position of the item in the response's output."""

    item: RealtimeConversationItem
    """The item."""
