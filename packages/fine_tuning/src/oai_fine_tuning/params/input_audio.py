# Generated from InputAudio. Do not edit.
"""InputAudio in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.input_audio import InputAudioInputAudio


class InputAudioInputAudioDict(TypedDict, total=False):
    """`InputAudioInputAudio` as a mapping."""

    data: Required[str]
    format: Required[Literal["mp3", "wav"]]


class InputAudioDict(TypedDict, total=False):
    """`InputAudio` as a mapping."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioInputAudio | InputAudioInputAudioDict]
