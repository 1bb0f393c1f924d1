# Generated from RealtimeServerEventTranscriptionSessionUpdated. Do not edit.
"""RealtimeServerEventTranscriptionSessionUpdated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )


@component("RealtimeServerEventTranscriptionSessionUpdated")
class RealtimeServerEventTranscriptionSessionUpdated(Component):
    """An object of `type` "transcription_session.updated"."""

    event_id: str
    type: Literal["transcription_session.updated"] = "transcription_session.updated"
    session: RealtimeTranscriptionSessionCreateResponse
