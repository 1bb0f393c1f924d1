# Generated from ResponseCodeInterpreterCallCompletedEvent. Do not edit.
"""ResponseCodeInterpreterCallCompletedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCodeInterpreterCallCompletedEvent")
class ResponseCodeInterpreterCallCompletedEvent(Component):
    """An object of `type` "response.code_interpreter_call.completed"."""

    type: Literal["response.code_interpreter_call.completed"] = (
        "response.code_interpreter_call.completed"
    )
    output_index: int
    item_id: str
    sequence_number: int
