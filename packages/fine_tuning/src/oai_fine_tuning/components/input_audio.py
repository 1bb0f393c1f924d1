# Generated from InputAudio. Do not edit.
"""InputAudio."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("InputAudioInputAudio")
class InputAudioInputAudio(Component):
    """An object of the API."""

    data: str
    format: Literal["mp3", "wav"]


@component("InputAudio")
class InputAudio(Component):
    """An object of `type` "input_audio"."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: InputAudioInputAudio
