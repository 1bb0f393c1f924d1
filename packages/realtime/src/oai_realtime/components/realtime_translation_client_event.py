# Generated from RealtimeTranslationClientEvent. Do not edit.
"""RealtimeTranslationClientEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppend,
    )
    from .realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionClose,
    )
    from .realtime_translation_client_event_session_update import (
        RealtimeTranslationClientEventSessionUpdate,
    )

if TYPE_CHECKING:
    RealtimeTranslationClientEvent: TypeAlias = (
        RealtimeTranslationClientEventSessionUpdate
        | RealtimeTranslationClientEventInputAudioBufferAppend
        | RealtimeTranslationClientEventSessionClose
        | UnknownComponent
    )
    """What you send over a socket for live translation. Sent by the client. Told apart by `type`."""
else:
    RealtimeTranslationClientEvent = TaggedUnion(
        "RealtimeTranslationClientEvent",
        __name__,
        "type",
        {
            "session.update": "RealtimeTranslationClientEventSessionUpdate",
            "session.input_audio_buffer.append": "RealtimeTranslationClientEventInputAudioBufferAppend",
            "session.close": "RealtimeTranslationClientEventSessionClose",
        },
    )
