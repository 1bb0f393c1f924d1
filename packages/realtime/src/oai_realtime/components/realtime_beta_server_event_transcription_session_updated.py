# Generated from RealtimeBetaServerEventTranscriptionSessionUpdated. Do not edit.
"""RealtimeBetaServerEventTranscriptionSessionUpdated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )


@component("RealtimeBetaServerEventTranscriptionSessionUpdated")
class RealtimeBetaServerEventTranscriptionSessionUpdated(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"transcription_session.updated"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["transcription_session.updated"] = "transcription_session.updated"
    session: RealtimeTranscriptionSessionCreateResponse
    """The session, or its settings."""
