# Generated from RealtimeBetaServerEventTranscriptionSessionCreated. Do not edit.
"""RealtimeBetaServerEventTranscriptionSessionCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )


@component("RealtimeBetaServerEventTranscriptionSessionCreated")
class RealtimeBetaServerEventTranscriptionSessionCreated(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"transcription_session.created"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["transcription_session.created"] = "transcription_session.created"
    session: RealtimeTranscriptionSessionCreateResponse
    """The session, or its settings."""
