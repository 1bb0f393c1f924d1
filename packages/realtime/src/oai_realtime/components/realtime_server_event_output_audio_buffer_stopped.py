# Generated from RealtimeServerEventOutputAudioBufferStopped. Do not edit.
"""RealtimeServerEventOutputAudioBufferStopped."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventOutputAudioBufferStopped")
class RealtimeServerEventOutputAudioBufferStopped(Component):
    """An object of `type` "output_audio_buffer.stopped"."""

    event_id: str
    type: Literal["output_audio_buffer.stopped"] = "output_audio_buffer.stopped"
    response_id: str
