# Generated from ResponseMCPCallFailedEvent. Do not edit.
"""ResponseMCPCallFailedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallFailedEvent")
class ResponseMCPCallFailedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.mcp_call.failed"`."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""
