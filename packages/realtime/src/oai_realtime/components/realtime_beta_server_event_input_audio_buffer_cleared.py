# Generated from RealtimeBetaServerEventInputAudioBufferCleared. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferCleared."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferCleared")
class RealtimeBetaServerEventInputAudioBufferCleared(Component):
    """An object of `type` "input_audio_buffer.cleared"."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
