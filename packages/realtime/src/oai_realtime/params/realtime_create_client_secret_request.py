# Generated from RealtimeCreateClientSecretRequest. Do not edit.
"""RealtimeCreateClientSecretRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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


if TYPE_CHECKING:
    RealtimeCreateClientSecretRequestSessionLike: TypeAlias = "RealtimeCreateClientSecretRequestSession | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict"
else:
    RealtimeCreateClientSecretRequestSessionLike = Alias(
        "RealtimeCreateClientSecretRequestSession | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict",
        __name__,
    )
