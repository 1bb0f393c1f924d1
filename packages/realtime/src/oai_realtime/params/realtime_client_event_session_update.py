# Generated from RealtimeClientEventSessionUpdate. Do not edit.
"""RealtimeClientEventSessionUpdate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.realtime_client_event_session_update import (
        RealtimeClientEventSessionUpdateSession,
    )
    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGADict,
    )


class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeClientEventSessionUpdate` as a mapping."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeClientEventSessionUpdateSessionLike]


if TYPE_CHECKING:
    RealtimeClientEventSessionUpdateSessionLike: TypeAlias = "RealtimeClientEventSessionUpdateSession | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict"
else:
    RealtimeClientEventSessionUpdateSessionLike = Alias(
        "RealtimeClientEventSessionUpdateSession | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict",
        __name__,
    )
