# Generated from RealtimeServerEventOutputAudioBufferCleared. Do not edit.
"""RealtimeServerEventOutputAudioBufferCleared."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventOutputAudioBufferCleared")
class RealtimeServerEventOutputAudioBufferCleared(Component):
    """A member of `RealtimeBetaServerEvent` and `RealtimeServerEvent`, told by `type` = `"output_audio_buffer.cleared"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["output_audio_buffer.cleared"] = "output_audio_buffer.cleared"
    response_id: str
    """Id of the response."""
