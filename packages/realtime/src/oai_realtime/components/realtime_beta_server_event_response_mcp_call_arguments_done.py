# Generated from RealtimeBetaServerEventResponseMCPCallArgumentsDone. Do not edit.
"""RealtimeBetaServerEventResponseMCPCallArgumentsDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseMCPCallArgumentsDone")
class RealtimeBetaServerEventResponseMCPCallArgumentsDone(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.mcp_call_arguments.done"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    response_id: str
    """Id of the response."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""
