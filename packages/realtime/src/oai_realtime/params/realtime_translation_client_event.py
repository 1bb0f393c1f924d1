# Generated from RealtimeTranslationClientEvent. Do not edit.
"""RealtimeTranslationClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.realtime_translation_client_event import RealtimeTranslationClientEvent
    from .realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppendDict,
    )
    from .realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionCloseDict,
    )
    from .realtime_translation_client_event_session_update import (
        RealtimeTranslationClientEventSessionUpdateDict,
    )

RealtimeTranslationClientEventLike: TypeAlias = "RealtimeTranslationClientEvent | RealtimeTranslationClientEventSessionUpdateDict | RealtimeTranslationClientEventInputAudioBufferAppendDict | RealtimeTranslationClientEventSessionCloseDict"
