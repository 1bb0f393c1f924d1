# Generated from RealtimeBetaServerEventMCPListToolsCompleted. Do not edit.
"""RealtimeBetaServerEventMCPListToolsCompleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventMCPListToolsCompleted")
class RealtimeBetaServerEventMCPListToolsCompleted(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"mcp_list_tools.completed"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    item_id: str
    """Id of the item that the event is about."""
