# Generated from RealtimeServerEventInputAudioBufferDtmfEventReceived. Do not edit.
"""RealtimeServerEventInputAudioBufferDtmfEventReceived."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventInputAudioBufferDtmfEventReceived")
class RealtimeServerEventInputAudioBufferDtmfEventReceived(Component):
    """An object of `type` "input_audio_buffer.dtmf_event_received"."""

    type: Literal["input_audio_buffer.dtmf_event_received"] = (
        "input_audio_buffer.dtmf_event_received"
    )
    event: str
    received_at: int
