# Generated from RealtimeBetaServerEventResponseFunctionCallArgumentsDelta. Do not edit.
"""RealtimeBetaServerEventResponseFunctionCallArgumentsDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseFunctionCallArgumentsDelta")
class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.function_call_arguments.delta"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    response_id: str
    """Id of the response."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    call_id: str
    """Joins a call and its output."""

    delta: str
    """What is new since the last event."""
