# Generated from RealtimeBetaServerEventResponseMCPCallArgumentsDone. Do not edit.
"""RealtimeBetaServerEventResponseMCPCallArgumentsDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseMCPCallArgumentsDone")
class RealtimeBetaServerEventResponseMCPCallArgumentsDone(Component):
    """An object of `type` "response.mcp_call_arguments.done"."""

    event_id: str
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    arguments: str
    """Arguments as a JSON text, as the model wrote it."""
