# Generated from RealtimeBetaClientEventConversationItemTruncate. Do not edit.
"""RealtimeBetaClientEventConversationItemTruncate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeBetaClientEventConversationItemTruncateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemTruncate` as a mapping."""

    event_id: str
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
