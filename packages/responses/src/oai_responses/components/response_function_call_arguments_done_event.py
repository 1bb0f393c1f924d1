# Generated from ResponseFunctionCallArgumentsDoneEvent. Do not edit.
"""ResponseFunctionCallArgumentsDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFunctionCallArgumentsDoneEvent")
class ResponseFunctionCallArgumentsDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.function_call_arguments.done"`."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    """Id of the item that the event is about."""

    name: str
    """Name of the function that is called."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""
