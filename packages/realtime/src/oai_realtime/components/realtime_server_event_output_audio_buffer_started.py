# Generated from RealtimeServerEventOutputAudioBufferStarted. Do not edit.
"""RealtimeServerEventOutputAudioBufferStarted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventOutputAudioBufferStarted")
class RealtimeServerEventOutputAudioBufferStarted(Component):
    """A member of `RealtimeBetaServerEvent` and `RealtimeServerEvent`, told by `type` = `"output_audio_buffer.started"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["output_audio_buffer.started"] = "output_audio_buffer.started"
    response_id: str
    """Id of the response."""
