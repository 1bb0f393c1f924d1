# Generated from RealtimeBetaServerEventInputAudioBufferSpeechStopped. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferSpeechStopped."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferSpeechStopped")
class RealtimeBetaServerEventInputAudioBufferSpeechStopped(Component):
    """An object of `type` "input_audio_buffer.speech_stopped"."""

    event_id: str
    type: Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
    audio_end_ms: int
    item_id: str
    """Id of the output item that the event is about."""
