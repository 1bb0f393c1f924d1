# Generated from ResponseCodeInterpreterCallCodeDeltaEvent. Do not edit.
"""ResponseCodeInterpreterCallCodeDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCodeInterpreterCallCodeDeltaEvent")
class ResponseCodeInterpreterCallCodeDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.code_interpreter_call_code.delta"`."""

    type: Literal["response.code_interpreter_call_code.delta"] = (
        "response.code_interpreter_call_code.delta"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""
