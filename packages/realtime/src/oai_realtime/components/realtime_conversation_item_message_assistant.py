# Generated from RealtimeConversationItemMessageAssistant. Do not edit.
"""RealtimeConversationItemMessageAssistant."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemMessageAssistantContentItem")
class RealtimeConversationItemMessageAssistantContentItem(Component):
    """An item of `content` of `RealtimeConversationItemMessageAssistant`."""

    type: Literal["output_text", "output_audio"] | None = None
    """What kind it is."""

    text: str | None = None
    """The text."""

    audio: str | None = None
    """Audio, base64 encoded."""

    transcript: str | None = None
    """What is said, as text."""


@component("RealtimeConversationItemMessageAssistant")
class RealtimeConversationItemMessageAssistant(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"message"`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """What kind of object it is."""

    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    role: Literal["assistant"] = "assistant"
    content: list[RealtimeConversationItemMessageAssistantContentItem]
    """What is said or given, as a text or in parts."""
