# Generated from RealtimeTranslationClientEvent. Do not edit.
"""RealtimeTranslationClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

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

if TYPE_CHECKING:
    RealtimeTranslationClientEventLike: TypeAlias = "RealtimeTranslationClientEvent | RealtimeTranslationClientEventSessionUpdateDict | RealtimeTranslationClientEventInputAudioBufferAppendDict | RealtimeTranslationClientEventSessionCloseDict"
else:
    RealtimeTranslationClientEventLike = Alias(
        "RealtimeTranslationClientEvent | RealtimeTranslationClientEventSessionUpdateDict | RealtimeTranslationClientEventInputAudioBufferAppendDict | RealtimeTranslationClientEventSessionCloseDict",
        __name__,
    )
