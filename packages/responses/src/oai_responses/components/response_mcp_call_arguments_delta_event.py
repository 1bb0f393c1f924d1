# Generated from ResponseMCPCallArgumentsDeltaEvent. Do not edit.
"""ResponseMCPCallArgumentsDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallArgumentsDeltaEvent")
class ResponseMCPCallArgumentsDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.mcp_call_arguments.delta"`."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""
