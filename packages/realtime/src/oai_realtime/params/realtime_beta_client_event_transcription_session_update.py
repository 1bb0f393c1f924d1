# Generated from RealtimeBetaClientEventTranscriptionSessionUpdate. Do not edit.
"""RealtimeBetaClientEventTranscriptionSessionUpdate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestDict,
    )


class RealtimeBetaClientEventTranscriptionSessionUpdateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventTranscriptionSessionUpdate` as a mapping."""

    event_id: str
    type: Required[Literal["transcription_session.update"]]
    session: Required[
        RealtimeTranscriptionSessionCreateRequest | RealtimeTranscriptionSessionCreateRequestDict
    ]
