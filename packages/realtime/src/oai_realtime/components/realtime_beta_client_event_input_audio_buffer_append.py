# Generated from RealtimeBetaClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeBetaClientEventInputAudioBufferAppend."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventInputAudioBufferAppend")
class RealtimeBetaClientEventInputAudioBufferAppend(Component):
    """An object of `type` "input_audio_buffer.append"."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    audio: str
