# Generated from ResponseMCPCallArgumentsDoneEvent. Do not edit.
"""ResponseMCPCallArgumentsDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallArgumentsDoneEvent")
class ResponseMCPCallArgumentsDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.mcp_call_arguments.done"`."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    sequence_number: int
    """Position of the event in the stream."""
