# Generated from RealtimeServerEventOutputAudioBufferStopped. Do not edit.
"""RealtimeServerEventOutputAudioBufferStopped."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventOutputAudioBufferStopped")
class RealtimeServerEventOutputAudioBufferStopped(Component):
    """A member of `RealtimeBetaServerEvent` and `RealtimeServerEvent`, told by `type` = `"output_audio_buffer.stopped"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["output_audio_buffer.stopped"] = "output_audio_buffer.stopped"
    response_id: str
    """Id of the response."""
