# Generated from RealtimeBetaClientEventInputAudioBufferClear. Do not edit.
"""RealtimeBetaClientEventInputAudioBufferClear."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventInputAudioBufferClear")
class RealtimeBetaClientEventInputAudioBufferClear(Component):
    """An object of `type` "input_audio_buffer.clear"."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"
