# Generated from RealtimeClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeClientEventInputAudioBufferAppend in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferAppend` as a mapping."""

    event_id: str
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
