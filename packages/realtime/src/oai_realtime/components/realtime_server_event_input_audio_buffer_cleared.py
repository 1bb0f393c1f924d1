# Generated from RealtimeServerEventInputAudioBufferCleared. Do not edit.
"""RealtimeServerEventInputAudioBufferCleared."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventInputAudioBufferCleared")
class RealtimeServerEventInputAudioBufferCleared(Component):
    """An object of `type` "input_audio_buffer.cleared"."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
