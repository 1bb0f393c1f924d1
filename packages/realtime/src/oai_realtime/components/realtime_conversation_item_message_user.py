# Generated from RealtimeConversationItemMessageUser. Do not edit.
"""RealtimeConversationItemMessageUser."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemMessageUserContentItem")
class RealtimeConversationItemMessageUserContentItem(Component):
    """An item of `content` of `RealtimeConversationItemMessageUser`."""

    type: Literal["input_text", "input_audio", "input_image"] | None = None
    """What kind it is."""

    text: str | None = None
    """The text."""

    audio: str | None = None
    """Audio, base64 encoded."""

    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely it is looked at; more detail costs more tokens. Default: `"auto"`."""

    transcript: str | None = None
    """What is said, as text."""


@component("RealtimeConversationItemMessageUser")
class RealtimeConversationItemMessageUser(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"message"`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """What kind of object it is."""

    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    role: Literal["user"] = "user"
    content: list[RealtimeConversationItemMessageUserContentItem]
    """What is said or given, as a text or in parts."""
