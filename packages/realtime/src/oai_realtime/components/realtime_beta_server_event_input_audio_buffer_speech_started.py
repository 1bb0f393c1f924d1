# Generated from RealtimeBetaServerEventInputAudioBufferSpeechStarted. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferSpeechStarted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferSpeechStarted")
class RealtimeBetaServerEventInputAudioBufferSpeechStarted(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"input_audio_buffer.speech_started"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    audio_start_ms: int
    """Where speech begins, in milliseconds from the start of the session."""

    item_id: str
    """Id of the item that the event is about."""
