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
    """An object of `type` "session.update"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["session.update"] = "session.update"
    session: RealtimeClientEventSessionUpdateSession


if TYPE_CHECKING:
    RealtimeClientEventSessionUpdateSession: TypeAlias = (
        RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGA
        | UnknownComponent
    )
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
