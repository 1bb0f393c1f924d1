# Generated from ResponseMCPCallInProgressEvent. Do not edit.
"""ResponseMCPCallInProgressEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallInProgressEvent")
class ResponseMCPCallInProgressEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.mcp_call.in_progress"`."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""
