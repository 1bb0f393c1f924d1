# Generated from RealtimeCreateClientSecretRequest. Do not edit.
"""RealtimeCreateClientSecretRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..components.realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestSession,
    )
    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict
    from .realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGADict,
    )


class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` as a mapping."""

    anchor: Literal["created_at"]
    seconds: int


RealtimeCreateClientSecretRequestSessionLike: TypeAlias = "RealtimeCreateClientSecretRequestSession | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict"
