# Generated from SpeechAudioDeltaEvent. Do not edit.
"""SpeechAudioDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpeechAudioDeltaEvent")
class SpeechAudioDeltaEvent(Component):
    """A member of `CreateSpeechResponseStreamEvent`, told by `type` = `"speech.audio.delta"`."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    audio: str
    """Next piece of audio, base64 encoded."""
