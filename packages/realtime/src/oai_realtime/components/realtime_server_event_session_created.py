# Generated from RealtimeServerEventSessionCreated. Do not edit.
"""RealtimeServerEventSessionCreated."""

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


@component("RealtimeServerEventSessionCreated")
class RealtimeServerEventSessionCreated(Component):
    """An object of `type` "session.created"."""

    event_id: str
    type: Literal["session.created"] = "session.created"
    session: RealtimeServerEventSessionCreatedSession


if TYPE_CHECKING:
    RealtimeServerEventSessionCreatedSession: TypeAlias = (
        RealtimeSessionCreateResponseGA
        | RealtimeTranscriptionSessionCreateResponseGA
        | UnknownComponent
    )
else:
    RealtimeServerEventSessionCreatedSession = TaggedUnion(
        "RealtimeServerEventSessionCreatedSession",
        __name__,
        "type",
        {
            "realtime": "RealtimeSessionCreateResponseGA",
            "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
        },
    )
