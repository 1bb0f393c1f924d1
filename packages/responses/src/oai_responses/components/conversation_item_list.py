# Generated from ConversationItemList. Do not edit.
"""ConversationItemList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .conversation_item import ConversationItem


@component("ConversationItemList")
class ConversationItemList(Component):
    """An object of `object` "list"."""

    object: Literal["list"] = "list"
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str
