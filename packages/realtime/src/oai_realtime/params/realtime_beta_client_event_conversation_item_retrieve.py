# Generated from RealtimeBetaClientEventConversationItemRetrieve. Do not edit.
"""RealtimeBetaClientEventConversationItemRetrieve in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeBetaClientEventConversationItemRetrieveDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemRetrieve` as a mapping."""

    event_id: str
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
