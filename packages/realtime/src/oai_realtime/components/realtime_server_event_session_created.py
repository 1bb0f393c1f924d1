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
    """A member of `RealtimeServerEvent`, told by `type` = `"session.created"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.created"] = "session.created"
    session: RealtimeServerEventSessionCreatedSession
    """The session, or its settings."""


if TYPE_CHECKING:
    RealtimeServerEventSessionCreatedSession: TypeAlias = (
        RealtimeSessionCreateResponseGA
        | RealtimeTranscriptionSessionCreateResponseGA
        | UnknownComponent
    )
    """`session` of `RealtimeServerEventSessionCreated`. Told apart by `type`."""
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
