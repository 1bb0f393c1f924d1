# Generated from ResponseFunctionCallArgumentsDeltaEvent. Do not edit.
"""ResponseFunctionCallArgumentsDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFunctionCallArgumentsDeltaEvent")
class ResponseFunctionCallArgumentsDeltaEvent(Component):
    """An object of `type` "response.function_call_arguments.delta"."""

    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
