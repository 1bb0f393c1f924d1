# Generated from ResponseMCPCallArgumentsDeltaEvent. Do not edit.
"""ResponseMCPCallArgumentsDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallArgumentsDeltaEvent")
class ResponseMCPCallArgumentsDeltaEvent(Component):
    """An object of `type` "response.mcp_call_arguments.delta"."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
