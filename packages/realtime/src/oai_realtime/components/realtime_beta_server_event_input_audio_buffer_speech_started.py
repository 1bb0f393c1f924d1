# Generated from RealtimeBetaServerEventInputAudioBufferSpeechStarted. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferSpeechStarted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferSpeechStarted")
class RealtimeBetaServerEventInputAudioBufferSpeechStarted(Component):
    """An object of `type` "input_audio_buffer.speech_started"."""

    event_id: str
    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    audio_start_ms: int
    item_id: str
    """Id of the output item that the event is about."""
