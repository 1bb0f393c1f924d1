# Generated from ResponseMCPCallCompletedEvent. Do not edit.
"""ResponseMCPCallCompletedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallCompletedEvent")
class ResponseMCPCallCompletedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.mcp_call.completed"`."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""
