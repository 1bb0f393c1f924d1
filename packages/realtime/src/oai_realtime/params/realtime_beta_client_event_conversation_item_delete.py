# Generated from RealtimeBetaClientEventConversationItemDelete. Do not edit.
"""RealtimeBetaClientEventConversationItemDelete in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeBetaClientEventConversationItemDeleteDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemDelete` as a mapping."""

    event_id: str
    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]
