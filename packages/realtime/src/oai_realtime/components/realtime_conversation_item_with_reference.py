# Generated from RealtimeConversationItemWithReference. Do not edit.
"""RealtimeConversationItemWithReference."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemWithReferenceContentItem")
class RealtimeConversationItemWithReferenceContentItem(Component):
    """An object of the API."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | None = None
    text: str | None = None
    id: str | None = None
    """Unique id."""

    audio: str | None = None
    transcript: str | None = None


@component("RealtimeConversationItemWithReference")
class RealtimeConversationItemWithReference(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    type: Literal["message", "function_call", "function_call_output"] | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["user", "assistant", "system"] | None = None
    content: list[RealtimeConversationItemWithReferenceContentItem] | None = None
    call_id: str | None = None
    """Joins a call and its output."""

    name: str | None = None
    arguments: str | None = None
    """Arguments as a JSON text, as the model wrote it."""

    output: str | None = None
