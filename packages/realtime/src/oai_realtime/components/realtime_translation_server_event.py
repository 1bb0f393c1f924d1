# Generated from RealtimeTranslationServerEvent. Do not edit.
"""RealtimeTranslationServerEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .realtime_server_event_error import RealtimeServerEventError
    from .realtime_translation_server_event_session_closed import (
        RealtimeTranslationServerEventSessionClosed,
    )
    from .realtime_translation_server_event_session_created import (
        RealtimeTranslationServerEventSessionCreated,
    )
    from .realtime_translation_server_event_session_input_transcript_delta import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta,
    )
    from .realtime_translation_server_event_session_output_audio_delta import (
        RealtimeTranslationServerEventSessionOutputAudioDelta,
    )
    from .realtime_translation_server_event_session_output_transcript_delta import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    )
    from .realtime_translation_server_event_session_updated import (
        RealtimeTranslationServerEventSessionUpdated,
    )

if TYPE_CHECKING:
    RealtimeTranslationServerEvent: TypeAlias = (
        RealtimeServerEventError
        | RealtimeTranslationServerEventSessionCreated
        | RealtimeTranslationServerEventSessionUpdated
        | RealtimeTranslationServerEventSessionClosed
        | RealtimeTranslationServerEventSessionInputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputAudioDelta
        | UnknownComponent
    )
    """What the server sends over a socket for live translation. Event that `client.realtime.translations.connect` hands out. Told apart by `type`."""
else:
    RealtimeTranslationServerEvent = TaggedUnion(
        "RealtimeTranslationServerEvent",
        __name__,
        "type",
        {
            "error": "RealtimeServerEventError",
            "session.created": "RealtimeTranslationServerEventSessionCreated",
            "session.updated": "RealtimeTranslationServerEventSessionUpdated",
            "session.closed": "RealtimeTranslationServerEventSessionClosed",
            "session.input_transcript.delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "session.output_transcript.delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "session.output_audio.delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
        },
    )
