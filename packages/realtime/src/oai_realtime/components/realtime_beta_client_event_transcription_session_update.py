# Generated from RealtimeBetaClientEventTranscriptionSessionUpdate. Do not edit.
"""RealtimeBetaClientEventTranscriptionSessionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest,
    )


@component("RealtimeBetaClientEventTranscriptionSessionUpdate")
class RealtimeBetaClientEventTranscriptionSessionUpdate(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"transcription_session.update"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["transcription_session.update"] = "transcription_session.update"
    session: RealtimeTranscriptionSessionCreateRequest
    """The session, or its settings."""
