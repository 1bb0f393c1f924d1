# Generated from RealtimeBetaServerEventConversationItemDeleted. Do not edit.
"""RealtimeBetaServerEventConversationItemDeleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventConversationItemDeleted")
class RealtimeBetaServerEventConversationItemDeleted(Component):
    """An object of `type` "conversation.item.deleted"."""

    event_id: str
    type: Literal["conversation.item.deleted"] = "conversation.item.deleted"
    item_id: str
    """Id of the output item that the event is about."""
