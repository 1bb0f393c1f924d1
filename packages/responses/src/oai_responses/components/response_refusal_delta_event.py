# Generated from ResponseRefusalDeltaEvent. Do not edit.
"""ResponseRefusalDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseRefusalDeltaEvent")
class ResponseRefusalDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.refusal.delta"`."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""
