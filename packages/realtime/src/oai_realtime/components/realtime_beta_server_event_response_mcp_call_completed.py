# Generated from RealtimeBetaServerEventResponseMCPCallCompleted. Do not edit.
"""RealtimeBetaServerEventResponseMCPCallCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseMCPCallCompleted")
class RealtimeBetaServerEventResponseMCPCallCompleted(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.mcp_call.completed"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""
