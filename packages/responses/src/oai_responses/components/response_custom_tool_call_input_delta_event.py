# Generated from ResponseCustomToolCallInputDeltaEvent. Do not edit.
"""ResponseCustomToolCallInputDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCustomToolCallInputDeltaEvent")
class ResponseCustomToolCallInputDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.custom_tool_call_input.delta"`."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""
