# Generated from ResponseFunctionCallArgumentsDoneEvent. Do not edit.
"""ResponseFunctionCallArgumentsDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFunctionCallArgumentsDoneEvent")
class ResponseFunctionCallArgumentsDoneEvent(Component):
    """An object of `type` "response.function_call_arguments.done"."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str
