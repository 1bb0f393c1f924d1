# Generated from RealtimeBetaServerEventMCPListToolsInProgress. Do not edit.
"""RealtimeBetaServerEventMCPListToolsInProgress."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventMCPListToolsInProgress")
class RealtimeBetaServerEventMCPListToolsInProgress(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"mcp_list_tools.in_progress"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    item_id: str
    """Id of the item that the event is about."""
