# Generated from RealtimeClientEventOutputAudioBufferClear. Do not edit.
"""RealtimeClientEventOutputAudioBufferClear."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventOutputAudioBufferClear")
class RealtimeClientEventOutputAudioBufferClear(Component):
    """An object of `type` "output_audio_buffer.clear"."""

    event_id: str | None = None
    type: Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"
