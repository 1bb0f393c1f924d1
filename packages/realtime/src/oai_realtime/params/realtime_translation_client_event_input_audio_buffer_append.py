# Generated from RealtimeTranslationClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeTranslationClientEventInputAudioBufferAppend in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeTranslationClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventInputAudioBufferAppend` as a mapping."""

    event_id: str
    type: Required[Literal["session.input_audio_buffer.append"]]
    audio: Required[str]
