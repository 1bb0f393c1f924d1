# Generated from RealtimeServerEventOutputAudioBufferCleared. Do not edit.
"""RealtimeServerEventOutputAudioBufferCleared."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventOutputAudioBufferCleared")
class RealtimeServerEventOutputAudioBufferCleared(Component):
    """An object of `type` "output_audio_buffer.cleared"."""

    event_id: str
    type: Literal["output_audio_buffer.cleared"] = "output_audio_buffer.cleared"
    response_id: str
