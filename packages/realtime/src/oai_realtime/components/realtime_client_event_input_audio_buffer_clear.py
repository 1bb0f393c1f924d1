# Generated from RealtimeClientEventInputAudioBufferClear. Do not edit.
"""RealtimeClientEventInputAudioBufferClear."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventInputAudioBufferClear")
class RealtimeClientEventInputAudioBufferClear(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"input_audio_buffer.clear"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"
