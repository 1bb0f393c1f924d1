# Generated from RealtimeTranslationClientEventSessionUpdate. Do not edit.
"""RealtimeTranslationClientEventSessionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest


@component("RealtimeTranslationClientEventSessionUpdate")
class RealtimeTranslationClientEventSessionUpdate(Component):
    """An object of `type` "session.update"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["session.update"] = "session.update"
    session: RealtimeTranslationSessionUpdateRequest
