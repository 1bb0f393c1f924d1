# Generated from RealtimeCreateClientSecretRequest. Do not edit.
"""RealtimeCreateClientSecretRequest."""

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


@component("RealtimeCreateClientSecretRequestExpiresAfter")
class RealtimeCreateClientSecretRequestExpiresAfter(Component):
    """An object of the API."""

    anchor: Literal["created_at"] | None = None
    """Default: `"created_at"`."""

    seconds: int | None = None
    """10 to 7200. Default: `600`."""


@component("RealtimeCreateClientSecretRequest")
class RealtimeCreateClientSecretRequest(Component):
    """An object of the API."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = None
    session: RealtimeCreateClientSecretRequestSession | None = None


if TYPE_CHECKING:
    RealtimeCreateClientSecretRequestSession: TypeAlias = (
        RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGA
        | UnknownComponent
    )
else:
    RealtimeCreateClientSecretRequestSession = TaggedUnion(
        "RealtimeCreateClientSecretRequestSession",
        __name__,
        "type",
        {
            "realtime": "RealtimeSessionCreateRequestGA",
            "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
        },
    )
