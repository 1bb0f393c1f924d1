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
    """Id of the output item that the event is about."""

    name: str
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    arguments: str
    """Arguments as a JSON text, as the model wrote it."""
