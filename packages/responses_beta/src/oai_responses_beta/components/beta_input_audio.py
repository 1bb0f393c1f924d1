# Generated from BetaInputAudio. Do not edit.
"""BetaInputAudio."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaInputAudioInputAudio")
class BetaInputAudioInputAudio(Component):
    """An object of the API."""

    data: str
    format: Literal["mp3", "wav"]


@component("BetaInputAudio")
class BetaInputAudio(Component):
    """An object of `type` "input_audio"."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: BetaInputAudioInputAudio
