# Generated from RealtimeServerEventConversationCreated. Do not edit.
"""RealtimeServerEventConversationCreated."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventConversationCreatedConversation")
class RealtimeServerEventConversationCreatedConversation(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    object: str | None = None


@component("RealtimeServerEventConversationCreated")
class RealtimeServerEventConversationCreated(Component):
    """An object of `type` "conversation.created"."""

    event_id: str
    type: Literal["conversation.created"] = "conversation.created"
    conversation: RealtimeServerEventConversationCreatedConversation
    """Conversation to continue; input and output are added to it."""
