# Generated from RealtimeConversationItemMessageUser. Do not edit.
"""RealtimeConversationItemMessageUser in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.realtime_conversation_item_message_user import (
        RealtimeConversationItemMessageUserContentItem,
    )


class RealtimeConversationItemMessageUserContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageUserContentItem` as a mapping."""

    type: Literal["input_text", "input_audio", "input_image"]
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"]
    transcript: str


class RealtimeConversationItemMessageUserDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageUser` as a mapping."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["user"]]
    content: Required[
        Iterable[
            RealtimeConversationItemMessageUserContentItem
            | RealtimeConversationItemMessageUserContentItemDict
        ]
    ]
