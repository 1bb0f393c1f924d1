# Generated from ResponseMCPListToolsCompletedEvent. Do not edit.
"""ResponseMCPListToolsCompletedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseMCPListToolsCompletedEvent")
class ResponseMCPListToolsCompletedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.mcp_list_tools.completed"`."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""
