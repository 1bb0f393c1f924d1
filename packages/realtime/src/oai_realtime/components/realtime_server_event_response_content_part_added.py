# Generated from RealtimeServerEventResponseContentPartAdded. Do not edit.
"""RealtimeServerEventResponseContentPartAdded."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventResponseContentPartAddedPart")
class RealtimeServerEventResponseContentPartAddedPart(Component):
    """An object of the API."""

    type: Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@component("RealtimeServerEventResponseContentPartAdded")
class RealtimeServerEventResponseContentPartAdded(Component):
    """An object of `type` "response.content_part.added"."""

    event_id: str
    type: Literal["response.content_part.added"] = "response.content_part.added"
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    part: RealtimeServerEventResponseContentPartAddedPart
