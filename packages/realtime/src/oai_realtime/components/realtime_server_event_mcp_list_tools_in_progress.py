# Generated from RealtimeServerEventMCPListToolsInProgress. Do not edit.
"""RealtimeServerEventMCPListToolsInProgress."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventMCPListToolsInProgress")
class RealtimeServerEventMCPListToolsInProgress(Component):
    """An object of `type` "mcp_list_tools.in_progress"."""

    event_id: str
    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    item_id: str
    """Id of the output item that the event is about."""
