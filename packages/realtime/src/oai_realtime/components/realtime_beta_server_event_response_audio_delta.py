# Generated from RealtimeBetaServerEventResponseAudioDelta. Do not edit.
"""RealtimeBetaServerEventResponseAudioDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseAudioDelta")
class RealtimeBetaServerEventResponseAudioDelta(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.audio.delta"` or `"response.output_audio.delta"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.audio.delta", "response.output_audio.delta"]
    """What kind it is."""

    response_id: str
    """Id of the response."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """Next piece of audio, base64 encoded."""
