# Generated from RealtimeConversationItemMessageAssistant. Do not edit.
"""RealtimeConversationItemMessageAssistant in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.realtime_conversation_item_message_assistant import (
        RealtimeConversationItemMessageAssistantContentItem,
    )


class RealtimeConversationItemMessageAssistantContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistantContentItem` as a mapping."""

    type: Literal["output_text", "output_audio"]
    text: str
    audio: str
    transcript: str


class RealtimeConversationItemMessageAssistantDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageAssistant` as a mapping."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["assistant"]]
    content: Required[
        Iterable[
            RealtimeConversationItemMessageAssistantContentItem
            | RealtimeConversationItemMessageAssistantContentItemDict
        ]
    ]
