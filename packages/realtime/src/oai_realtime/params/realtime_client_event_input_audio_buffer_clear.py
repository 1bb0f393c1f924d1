# Generated from RealtimeClientEventInputAudioBufferClear. Do not edit.
"""RealtimeClientEventInputAudioBufferClear in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeClientEventInputAudioBufferClearDict(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferClear` as a mapping."""

    event_id: str
    type: Required[Literal["input_audio_buffer.clear"]]
