# Generated from ResponseMCPCallArgumentsDoneEvent. Do not edit.
"""ResponseMCPCallArgumentsDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallArgumentsDoneEvent")
class ResponseMCPCallArgumentsDoneEvent(Component):
    """An object of `type` "response.mcp_call_arguments.done"."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
