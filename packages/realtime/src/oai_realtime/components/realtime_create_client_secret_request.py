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
    """`expires_after` of `client.realtime.client_secrets.create`."""

    anchor: Literal["created_at"] | None = None
    """The moment from which the time is counted. Default: `"created_at"`."""

    seconds: int | None = None
    """Seconds after the anchor. 10 to 7200. Default: `600`."""


@component("RealtimeCreateClientSecretRequest")
class RealtimeCreateClientSecretRequest(Component):
    """Body of `client.realtime.client_secrets.create`."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = None
    """After what time it expires."""

    session: RealtimeCreateClientSecretRequestSession | None = None
    """The session, or its settings."""


if TYPE_CHECKING:
    RealtimeCreateClientSecretRequestSession: TypeAlias = (
        RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGA
        | UnknownComponent
    )
    """`session` of `client.realtime.client_secrets.create`. Told apart by `type`."""
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
