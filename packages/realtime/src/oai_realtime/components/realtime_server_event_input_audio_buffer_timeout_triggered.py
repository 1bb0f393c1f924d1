# Generated from RealtimeServerEventInputAudioBufferTimeoutTriggered. Do not edit.
"""RealtimeServerEventInputAudioBufferTimeoutTriggered."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventInputAudioBufferTimeoutTriggered")
class RealtimeServerEventInputAudioBufferTimeoutTriggered(Component):
    """An object of `type` "input_audio_buffer.timeout_triggered"."""

    event_id: str
    type: Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    audio_start_ms: int
    audio_end_ms: int
    item_id: str
    """Id of the output item that the event is about."""
