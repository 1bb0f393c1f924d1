# Generated from RealtimeConversationItemMessageUser. Do not edit.
"""RealtimeConversationItemMessageUser."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemMessageUserContentItem")
class RealtimeConversationItemMessageUserContentItem(Component):
    """An object of the API."""

    type: Literal["input_text", "input_audio", "input_image"] | None = None
    text: str | None = None
    audio: str | None = None
    image_url: str | None = None
    """An image, as a URL or a data URL. A URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely an image is looked at; more detail costs more tokens. Default: `"auto"`."""

    transcript: str | None = None


@component("RealtimeConversationItemMessageUser")
class RealtimeConversationItemMessageUser(Component):
    """An object of `type` "message"."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["user"] = "user"
    content: list[RealtimeConversationItemMessageUserContentItem]
