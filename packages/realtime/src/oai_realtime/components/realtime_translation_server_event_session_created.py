# Generated from RealtimeTranslationServerEventSessionCreated. Do not edit.
"""RealtimeTranslationServerEventSessionCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session import RealtimeTranslationSession


@component("RealtimeTranslationServerEventSessionCreated")
class RealtimeTranslationServerEventSessionCreated(Component):
    """A member of `RealtimeTranslationServerEvent`, told by `type` = `"session.created"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.created"] = "session.created"
    session: RealtimeTranslationSession
    """The session, or its settings."""
