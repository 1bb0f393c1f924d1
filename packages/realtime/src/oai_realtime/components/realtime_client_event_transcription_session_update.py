# Generated from RealtimeClientEventTranscriptionSessionUpdate. Do not edit.
"""RealtimeClientEventTranscriptionSessionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest,
    )


@component("RealtimeClientEventTranscriptionSessionUpdate")
class RealtimeClientEventTranscriptionSessionUpdate(Component):
    """An object of `type` "transcription_session.update"."""

    event_id: str | None = None
    type: Literal["transcription_session.update"] = "transcription_session.update"
    session: RealtimeTranscriptionSessionCreateRequest
