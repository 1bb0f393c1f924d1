# Generated from ResponseRefusalDeltaEvent. Do not edit.
"""ResponseRefusalDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseRefusalDeltaEvent")
class ResponseRefusalDeltaEvent(Component):
    """An object of `type` "response.refusal.delta"."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
