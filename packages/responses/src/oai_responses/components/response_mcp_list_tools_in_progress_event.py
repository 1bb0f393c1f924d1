# Generated from ResponseMCPListToolsInProgressEvent. Do not edit.
"""ResponseMCPListToolsInProgressEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPListToolsInProgressEvent")
class ResponseMCPListToolsInProgressEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.mcp_list_tools.in_progress"`."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""
