# Generated from RealtimeConversationItemMessageSystem. Do not edit.
"""RealtimeConversationItemMessageSystem."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemMessageSystemContentItem")
class RealtimeConversationItemMessageSystemContentItem(Component):
    """An item of `content` of `RealtimeConversationItemMessageSystem`."""

    type: Literal["input_text"] | None = None
    """What kind it is."""

    text: str | None = None
    """The text."""


@component("RealtimeConversationItemMessageSystem")
class RealtimeConversationItemMessageSystem(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"message"`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """What kind of object it is."""

    type: Literal["message"] = "message"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    role: Literal["system"] = "system"
    content: list[RealtimeConversationItemMessageSystemContentItem]
    """What is said or given, as a text or in parts."""
