# Generated from RealtimeServerEventInputAudioBufferTimeoutTriggered. Do not edit.
"""RealtimeServerEventInputAudioBufferTimeoutTriggered."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventInputAudioBufferTimeoutTriggered")
class RealtimeServerEventInputAudioBufferTimeoutTriggered(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"input_audio_buffer.timeout_triggered"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    audio_start_ms: int
    """Where speech begins, in milliseconds from the start of the session."""

    audio_end_ms: int
    """Where speech or audio ends, in milliseconds from the start."""

    item_id: str
    """Id of the item that the event is about."""
