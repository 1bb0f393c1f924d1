# Generated from RealtimeServerEventSessionUpdated. Do not edit.
"""RealtimeServerEventSessionUpdated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGA,
    )


@component("RealtimeServerEventSessionUpdated")
class RealtimeServerEventSessionUpdated(Component):
    """An object of `type` "session.updated"."""

    event_id: str
    type: Literal["session.updated"] = "session.updated"
    session: RealtimeServerEventSessionUpdatedSession


if TYPE_CHECKING:
    RealtimeServerEventSessionUpdatedSession: TypeAlias = (
        RealtimeSessionCreateResponseGA
        | RealtimeTranscriptionSessionCreateResponseGA
        | UnknownComponent
    )
else:
    RealtimeServerEventSessionUpdatedSession = TaggedUnion(
        "RealtimeServerEventSessionUpdatedSession",
        __name__,
        "type",
        {
            "realtime": "RealtimeSessionCreateResponseGA",
            "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
        },
    )
