# Generated from ResponseCodeInterpreterCallCodeDeltaEvent. Do not edit.
"""ResponseCodeInterpreterCallCodeDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseCodeInterpreterCallCodeDeltaEvent")
class ResponseCodeInterpreterCallCodeDeltaEvent(Component):
    """An object of `type` "response.code_interpreter_call_code.delta"."""

    type: Literal["response.code_interpreter_call_code.delta"] = (
        "response.code_interpreter_call_code.delta"
    )
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
