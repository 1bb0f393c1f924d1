# Generated from RealtimeConversationItemMessageAssistant. Do not edit.
"""RealtimeConversationItemMessageAssistant."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemMessageAssistantContentItem")
class RealtimeConversationItemMessageAssistantContentItem(Component):
    """An object of the API."""

    type: Literal["output_text", "output_audio"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@component("RealtimeConversationItemMessageAssistant")
class RealtimeConversationItemMessageAssistant(Component):
    """An object of `type` "message"."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["assistant"] = "assistant"
    content: list[RealtimeConversationItemMessageAssistantContentItem]
