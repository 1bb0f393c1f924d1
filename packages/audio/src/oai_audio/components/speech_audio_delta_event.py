# Generated from SpeechAudioDeltaEvent. Do not edit.
"""SpeechAudioDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpeechAudioDeltaEvent")
class SpeechAudioDeltaEvent(Component):
    """An object of `type` "speech.audio.delta"."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    audio: str
