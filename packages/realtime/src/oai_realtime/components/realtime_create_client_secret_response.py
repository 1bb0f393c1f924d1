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
    """Result of `client.realtime.client_secrets.create`."""

    value: str
    """The key itself."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""

    session: RealtimeCreateClientSecretResponseSession
    """The session, or its settings."""


if TYPE_CHECKING:
    RealtimeCreateClientSecretResponseSession: TypeAlias = (
        RealtimeSessionCreateResponseGA
        | RealtimeTranscriptionSessionCreateResponseGA
        | UnknownComponent
    )
    """`session` of `RealtimeCreateClientSecretResponse`. Told apart by `type`."""
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
