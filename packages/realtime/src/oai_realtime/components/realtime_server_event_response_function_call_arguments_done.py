# Generated from RealtimeServerEventResponseFunctionCallArgumentsDone. Do not edit.
"""RealtimeServerEventResponseFunctionCallArgumentsDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventResponseFunctionCallArgumentsDone")
class RealtimeServerEventResponseFunctionCallArgumentsDone(Component):
    """An object of `type` "response.function_call_arguments.done"."""

    event_id: str
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    call_id: str
    """Joins a call and its output."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""
