# Generated from ResponseMCPCallArgumentsDoneEvent. Do not edit.
"""ResponseMCPCallArgumentsDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallArgumentsDoneEvent")
class ResponseMCPCallArgumentsDoneEvent(Component):
    """An object of `type` "response.mcp_call_arguments.done"."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the output item that the event is about."""

    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    sequence_number: int
    """Position of the event in the stream."""
