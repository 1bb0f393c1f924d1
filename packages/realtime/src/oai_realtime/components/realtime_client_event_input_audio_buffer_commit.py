# Generated from RealtimeClientEventInputAudioBufferCommit. Do not edit.
"""RealtimeClientEventInputAudioBufferCommit."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventInputAudioBufferCommit")
class RealtimeClientEventInputAudioBufferCommit(Component):
    """An object of `type` "input_audio_buffer.commit"."""

    event_id: str | None = None
    """At most 512 characters."""

    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
