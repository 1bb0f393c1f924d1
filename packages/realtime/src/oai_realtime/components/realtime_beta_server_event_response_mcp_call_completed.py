# Generated from RealtimeBetaServerEventResponseMCPCallCompleted. Do not edit.
"""RealtimeBetaServerEventResponseMCPCallCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseMCPCallCompleted")
class RealtimeBetaServerEventResponseMCPCallCompleted(Component):
    """An object of `type` "response.mcp_call.completed"."""

    event_id: str
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the output item that the event is about."""
