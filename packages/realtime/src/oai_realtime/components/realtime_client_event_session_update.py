# Generated from RealtimeClientEventSessionUpdate. Do not edit.
"""RealtimeClientEventSessionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGA,
    )


@component("RealtimeClientEventSessionUpdate")
class RealtimeClientEventSessionUpdate(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"session.update"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["session.update"] = "session.update"
    session: RealtimeClientEventSessionUpdateSession
    """The session, or its settings."""


if TYPE_CHECKING:
    RealtimeClientEventSessionUpdateSession: TypeAlias = (
        RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGA
        | UnknownComponent
    )
    """`session` of `RealtimeClientEventSessionUpdate`. Told apart by `type`."""
else:
    RealtimeClientEventSessionUpdateSession = TaggedUnion(
        "RealtimeClientEventSessionUpdateSession",
        __name__,
        "type",
        {
            "realtime": "RealtimeSessionCreateRequestGA",
            "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
        },
    )
