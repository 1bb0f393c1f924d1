# Generated from ResponseFunctionCallArgumentsDeltaEvent. Do not edit.
"""ResponseFunctionCallArgumentsDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFunctionCallArgumentsDeltaEvent")
class ResponseFunctionCallArgumentsDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.function_call_arguments.delta"`."""

    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """What is new since the last event."""
