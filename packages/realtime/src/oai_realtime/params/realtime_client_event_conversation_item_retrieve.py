# Generated from RealtimeClientEventConversationItemRetrieve. Do not edit.
"""RealtimeClientEventConversationItemRetrieve in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeClientEventConversationItemRetrieveDict(TypedDict, total=False):
    """`RealtimeClientEventConversationItemRetrieve` as a mapping."""

    event_id: str
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
