# Generated from ResponseMCPCallInProgressEvent. Do not edit.
"""ResponseMCPCallInProgressEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPCallInProgressEvent")
class ResponseMCPCallInProgressEvent(Component):
    """An object of `type` "response.mcp_call.in_progress"."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str
