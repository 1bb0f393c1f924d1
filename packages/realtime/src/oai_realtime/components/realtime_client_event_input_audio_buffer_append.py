# Generated from RealtimeClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeClientEventInputAudioBufferAppend."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventInputAudioBufferAppend")
class RealtimeClientEventInputAudioBufferAppend(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"input_audio_buffer.append"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    audio: str
    """Sound in the format of the session's input, base64 encoded; 15 MiB at most."""
