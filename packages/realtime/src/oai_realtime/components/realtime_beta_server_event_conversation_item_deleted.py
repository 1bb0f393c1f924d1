# Generated from RealtimeBetaServerEventConversationItemDeleted. Do not edit.
"""RealtimeBetaServerEventConversationItemDeleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventConversationItemDeleted")
class RealtimeBetaServerEventConversationItemDeleted(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"conversation.item.deleted"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    item_id: str
    """Id of the item that the event is about."""
