# Generated from RealtimeBetaServerEventResponseMCPCallFailed. Do not edit.
"""RealtimeBetaServerEventResponseMCPCallFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseMCPCallFailed")
class RealtimeBetaServerEventResponseMCPCallFailed(Component):
    """An object of `type` "response.mcp_call.failed"."""

    event_id: str
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the output item that the event is about."""
