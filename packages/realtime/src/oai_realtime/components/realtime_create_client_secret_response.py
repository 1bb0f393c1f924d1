# Generated from RealtimeCreateClientSecretResponse. Do not edit.
"""RealtimeCreateClientSecretResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from .realtime_transcription_session_create_response_ga import (
        RealtimeTranscriptionSessionCreateResponseGA,
    )


@component("RealtimeCreateClientSecretResponse")
class RealtimeCreateClientSecretResponse(Component):
    """An object of the API."""

    value: str
    expires_at: int
    """Seconds since 1970, UTC."""

    session: RealtimeCreateClientSecretResponseSession


if TYPE_CHECKING:
    RealtimeCreateClientSecretResponseSession: TypeAlias = (
        RealtimeSessionCreateResponseGA
        | RealtimeTranscriptionSessionCreateResponseGA
        | UnknownComponent
    )
else:
    RealtimeCreateClientSecretResponseSession = TaggedUnion(
        "RealtimeCreateClientSecretResponseSession",
        __name__,
        "type",
        {
            "realtime": "RealtimeSessionCreateResponseGA",
            "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
        },
    )
