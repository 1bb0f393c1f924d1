# Generated from RealtimeConversationItemWithReference. Do not edit.
"""RealtimeConversationItemWithReference."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemWithReferenceContentItem")
class RealtimeConversationItemWithReferenceContentItem(Component):
    """An item of `content` of `RealtimeConversationItemWithReference`."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | None = None
    """What kind it is."""

    text: str | None = None
    """The text."""

    id: str | None = None
    """Unique id."""

    audio: str | None = None
    """Audio, base64 encoded."""

    transcript: str | None = None
    """What is said, as text."""


@component("RealtimeConversationItemWithReference")
class RealtimeConversationItemWithReference(Component):
    """No operation refers to it."""

    id: str | None = None
    """Unique id."""

    type: Literal["message", "function_call", "function_call_output"] | None = None
    """What kind it is."""

    object: Literal["realtime.item"] | None = None
    """What kind of object it is."""

    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    role: Literal["user", "assistant", "system"] | None = None
    """Who speaks."""

    content: list[RealtimeConversationItemWithReferenceContentItem] | None = None
    """What is said or given, as a text or in parts."""

    call_id: str | None = None
    """Joins a call and its output."""

    name: str | None = None
    """Its name."""

    arguments: str | None = None
    """Arguments as JSON text; the model wrote them, so check before use."""

    output: str | None = None
    """What comes out."""
