# Generated from RealtimeServerEventInputAudioBufferDtmfEventReceived. Do not edit.
"""RealtimeServerEventInputAudioBufferDtmfEventReceived."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventInputAudioBufferDtmfEventReceived")
class RealtimeServerEventInputAudioBufferDtmfEventReceived(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"input_audio_buffer.dtmf_event_received"`."""

    type: Literal["input_audio_buffer.dtmf_event_received"] = (
        "input_audio_buffer.dtmf_event_received"
    )
    event: str
    """The key that was pressed on the phone."""

    received_at: int
    """When the server received it, in seconds since 1970, UTC."""
