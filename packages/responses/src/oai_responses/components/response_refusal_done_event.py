# Generated from ResponseRefusalDoneEvent. Do not edit.
"""ResponseRefusalDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseRefusalDoneEvent")
class ResponseRefusalDoneEvent(Component):
    """An object of `type` "response.refusal.done"."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
