# Generated from ConversationItemList. Do not edit.
"""ConversationItemList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .conversation_item import ConversationItem


@component("ConversationItemList")
class ConversationItemList(Component):
    """Result of `client.conversations.items.create`. Page of `client.conversations.items.list`."""

    object: Literal["list"] = "list"
    data: list[ConversationItem]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""
