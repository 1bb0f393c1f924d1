# Generated from RealtimeServerEventResponseAudioDone. Do not edit.
"""RealtimeServerEventResponseAudioDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventResponseAudioDone")
class RealtimeServerEventResponseAudioDone(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"response.output_audio.done"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.output_audio.done"] = "response.output_audio.done"
    response_id: str
    """Id of the response."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""
