# Generated from RealtimeTranslationClientEventSessionUpdate. Do not edit.
"""RealtimeTranslationClientEventSessionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest


@component("RealtimeTranslationClientEventSessionUpdate")
class RealtimeTranslationClientEventSessionUpdate(Component):
    """A member of `RealtimeTranslationClientEvent`, told by `type` = `"session.update"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["session.update"] = "session.update"
    session: RealtimeTranslationSessionUpdateRequest
    """The session, or its settings."""
