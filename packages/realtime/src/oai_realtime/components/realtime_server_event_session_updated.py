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
    """A member of `RealtimeServerEvent`, told by `type` = `"session.updated"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.updated"] = "session.updated"
    session: RealtimeServerEventSessionUpdatedSession
    """The session, or its settings."""


if TYPE_CHECKING:
    RealtimeServerEventSessionUpdatedSession: TypeAlias = (
        RealtimeSessionCreateResponseGA
        | RealtimeTranscriptionSessionCreateResponseGA
        | UnknownComponent
    )
    """`session` of `RealtimeServerEventSessionUpdated`. Told apart by `type`."""
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
