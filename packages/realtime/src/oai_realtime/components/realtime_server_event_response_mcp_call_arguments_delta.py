# Generated from RealtimeServerEventResponseMCPCallArgumentsDelta. Do not edit.
"""RealtimeServerEventResponseMCPCallArgumentsDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventResponseMCPCallArgumentsDelta")
class RealtimeServerEventResponseMCPCallArgumentsDelta(Component):
    """An object of `type` "response.mcp_call_arguments.delta"."""

    event_id: str
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    delta: str
    """What is new since the last event."""

    obfuscation: str | None = None
    """Random padding; ignore it."""
