# Generated from RealtimeBetaClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeBetaClientEventInputAudioBufferAppend in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeBetaClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferAppend` as a mapping."""

    event_id: str
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
