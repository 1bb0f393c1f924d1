# Generated from RealtimeBetaServerEventResponseContentPartDone. Do not edit.
"""RealtimeBetaServerEventResponseContentPartDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseContentPartDonePart")
class RealtimeBetaServerEventResponseContentPartDonePart(Component):
    """An object of the API."""

    type: Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@component("RealtimeBetaServerEventResponseContentPartDone")
class RealtimeBetaServerEventResponseContentPartDone(Component):
    """An object of `type` "response.content_part.done"."""

    event_id: str
    type: Literal["response.content_part.done"] = "response.content_part.done"
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    part: RealtimeBetaServerEventResponseContentPartDonePart
