# Generated from CreateSpeechResponseStreamEvent. Do not edit.
"""CreateSpeechResponseStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .speech_audio_delta_event import SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent

if TYPE_CHECKING:
    CreateSpeechResponseStreamEvent: TypeAlias = (
        SpeechAudioDeltaEvent | SpeechAudioDoneEvent | UnknownComponent
    )
    """Event of the stream of `client.audio.speech.create`. Told apart by `type`."""
else:
    CreateSpeechResponseStreamEvent = TaggedUnion(
        "CreateSpeechResponseStreamEvent",
        __name__,
        "type",
        {
            "speech.audio.delta": "SpeechAudioDeltaEvent",
            "speech.audio.done": "SpeechAudioDoneEvent",
        },
    )
