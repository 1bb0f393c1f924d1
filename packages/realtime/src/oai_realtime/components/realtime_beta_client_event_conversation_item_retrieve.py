# Generated from RealtimeBetaClientEventConversationItemRetrieve. Do not edit.
"""RealtimeBetaClientEventConversationItemRetrieve."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventConversationItemRetrieve")
class RealtimeBetaClientEventConversationItemRetrieve(Component):
    """An object of `type` "conversation.item.retrieve"."""

    event_id: str | None = None
    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    item_id: str
    """Id of the output item that the event is about."""
