# Generated from ResponseCodeInterpreterCallCodeDoneEvent. Do not edit.
"""ResponseCodeInterpreterCallCodeDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCodeInterpreterCallCodeDoneEvent")
class ResponseCodeInterpreterCallCodeDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.code_interpreter_call_code.done"`."""

    type: Literal["response.code_interpreter_call_code.done"] = (
        "response.code_interpreter_call_code.done"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    code: str
    """The code."""

    sequence_number: int
    """Position of the event in the stream."""
