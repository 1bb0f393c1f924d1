# Generated from RealtimeServerEventConversationCreated. Do not edit.
"""RealtimeServerEventConversationCreated."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventConversationCreatedConversation")
class RealtimeServerEventConversationCreatedConversation(Component):
    """`conversation` of `RealtimeServerEventConversationCreated`."""

    id: str | None = None
    """Unique id."""

    object: str | None = None
    """What kind of object it is."""


@component("RealtimeServerEventConversationCreated")
class RealtimeServerEventConversationCreated(Component):
    """A member of `RealtimeBetaServerEvent` and `RealtimeServerEvent`, told by `type` = `"conversation.created"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["conversation.created"] = "conversation.created"
    conversation: RealtimeServerEventConversationCreatedConversation
    """The conversation."""
