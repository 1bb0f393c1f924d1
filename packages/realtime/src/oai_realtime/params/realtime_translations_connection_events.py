# Generated from the socket of realtime.translations. Do not edit.
"""What the methods of `RealtimeTranslationsConnection` send."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequest,
    )
    from .realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestDict,
    )


class RealtimeTranslationsSessionUpdateEventParams(TypedDict, total=False):
    """Parameters of `connection.session.update`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    session: Required[
        RealtimeTranslationSessionUpdateRequest | RealtimeTranslationSessionUpdateRequestDict
    ]
    """The session, or its settings."""


class RealtimeTranslationsSessionInputAudioBufferAppendEventParams(TypedDict, total=False):
    """Parameters of `connection.session.input_audio_buffer.append`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    audio: Required[str]
    """Sound in the format of the session's input, base64 encoded; 15 MiB at most."""


class RealtimeTranslationsSessionCloseEventParams(TypedDict, total=False):
    """Parameters of `connection.session.close`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""
