# Generated from RealtimeBetaClientEventConversationItemDelete. Do not edit.
"""RealtimeBetaClientEventConversationItemDelete."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventConversationItemDelete")
class RealtimeBetaClientEventConversationItemDelete(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"conversation.item.delete"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    item_id: str
    """Id of the item that the event is about."""
