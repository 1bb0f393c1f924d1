# Generated from ResponseCodeInterpreterCallInterpretingEvent. Do not edit.
"""ResponseCodeInterpreterCallInterpretingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCodeInterpreterCallInterpretingEvent")
class ResponseCodeInterpreterCallInterpretingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.code_interpreter_call.interpreting"`."""

    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
