# Generated from RealtimeServerEventOutputAudioBufferStarted. Do not edit.
"""RealtimeServerEventOutputAudioBufferStarted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventOutputAudioBufferStarted")
class RealtimeServerEventOutputAudioBufferStarted(Component):
    """An object of `type` "output_audio_buffer.started"."""

    event_id: str
    type: Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    response_id: str
