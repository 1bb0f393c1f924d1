# Generated from ResponseCodeInterpreterCallCompletedEvent. Do not edit.
"""ResponseCodeInterpreterCallCompletedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCodeInterpreterCallCompletedEvent")
class ResponseCodeInterpreterCallCompletedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.code_interpreter_call.completed"`."""

    type: Literal["response.code_interpreter_call.completed"] = (
        "response.code_interpreter_call.completed"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
