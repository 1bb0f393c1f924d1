# Generated from RealtimeServerEventResponseMCPCallInProgress. Do not edit.
"""RealtimeServerEventResponseMCPCallInProgress."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventResponseMCPCallInProgress")
class RealtimeServerEventResponseMCPCallInProgress(Component):
    """An object of `type` "response.mcp_call.in_progress"."""

    event_id: str
    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the output item that the event is about."""
