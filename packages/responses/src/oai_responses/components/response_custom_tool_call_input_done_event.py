# Generated from ResponseCustomToolCallInputDoneEvent. Do not edit.
"""ResponseCustomToolCallInputDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCustomToolCallInputDoneEvent")
class ResponseCustomToolCallInputDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.custom_tool_call_input.done"`."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    input: str
    """Input of the tool, as the model wrote it."""
