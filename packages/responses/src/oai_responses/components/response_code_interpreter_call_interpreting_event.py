# Generated from ResponseCodeInterpreterCallInterpretingEvent. Do not edit.
"""ResponseCodeInterpreterCallInterpretingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCodeInterpreterCallInterpretingEvent")
class ResponseCodeInterpreterCallInterpretingEvent(Component):
    """An object of `type` "response.code_interpreter_call.interpreting"."""

    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the output item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
