# Generated from RealtimeBetaServerEventInputAudioBufferSpeechStopped. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferSpeechStopped."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferSpeechStopped")
class RealtimeBetaServerEventInputAudioBufferSpeechStopped(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"input_audio_buffer.speech_stopped"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
    audio_end_ms: int
    """Where speech or audio ends, in milliseconds from the start."""

    item_id: str
    """Id of the item that the event is about."""
