# Generated from RealtimeTranslationServerEventSessionCreated. Do not edit.
"""RealtimeTranslationServerEventSessionCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session import RealtimeTranslationSession


@component("RealtimeTranslationServerEventSessionCreated")
class RealtimeTranslationServerEventSessionCreated(Component):
    """An object of `type` "session.created"."""

    event_id: str
    type: Literal["session.created"] = "session.created"
    session: RealtimeTranslationSession
