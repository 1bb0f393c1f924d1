# Generated from CreateConversationItemsRequest. Do not edit.
"""CreateConversationItemsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .input_item import InputItem


@component("CreateConversationItemsRequest")
class CreateConversationItemsRequest(Component):
    """Body of `client.conversations.items.create`."""

    items: list[InputItem]
    """The items. At most 20 items."""
