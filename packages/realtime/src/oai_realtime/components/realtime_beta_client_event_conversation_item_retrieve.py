# Generated from RealtimeBetaClientEventConversationItemRetrieve. Do not edit.
"""RealtimeBetaClientEventConversationItemRetrieve."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventConversationItemRetrieve")
class RealtimeBetaClientEventConversationItemRetrieve(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"conversation.item.retrieve"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    item_id: str
    """Id of the item that the event is about."""
