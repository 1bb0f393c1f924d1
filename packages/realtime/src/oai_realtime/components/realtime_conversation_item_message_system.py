# Generated from RealtimeConversationItemMessageSystem. Do not edit.
"""RealtimeConversationItemMessageSystem."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemMessageSystemContentItem")
class RealtimeConversationItemMessageSystemContentItem(Component):
    """An object of the API."""

    type: Literal["input_text"] | None = None
    text: str | None = None


@component("RealtimeConversationItemMessageSystem")
class RealtimeConversationItemMessageSystem(Component):
    """An object of `type` "message"."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["system"] = "system"
    content: list[RealtimeConversationItemMessageSystemContentItem]
