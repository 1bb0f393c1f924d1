# Generated from RealtimeServerEventMCPListToolsCompleted. Do not edit.
"""RealtimeServerEventMCPListToolsCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventMCPListToolsCompleted")
class RealtimeServerEventMCPListToolsCompleted(Component):
    """An object of `type` "mcp_list_tools.completed"."""

    event_id: str
    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    item_id: str
    """Id of the output item that the event is about."""
