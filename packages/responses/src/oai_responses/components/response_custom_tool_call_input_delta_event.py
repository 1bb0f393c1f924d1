# Generated from ResponseCustomToolCallInputDeltaEvent. Do not edit.
"""ResponseCustomToolCallInputDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCustomToolCallInputDeltaEvent")
class ResponseCustomToolCallInputDeltaEvent(Component):
    """An object of `type` "response.custom_tool_call_input.delta"."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
