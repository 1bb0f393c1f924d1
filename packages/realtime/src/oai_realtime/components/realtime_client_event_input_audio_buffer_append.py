# Generated from RealtimeClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeClientEventInputAudioBufferAppend."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventInputAudioBufferAppend")
class RealtimeClientEventInputAudioBufferAppend(Component):
    """An object of `type` "input_audio_buffer.append"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    audio: str
