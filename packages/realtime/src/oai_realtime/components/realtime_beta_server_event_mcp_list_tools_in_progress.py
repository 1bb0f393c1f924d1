# Generated from RealtimeBetaServerEventMCPListToolsInProgress. Do not edit.
"""RealtimeBetaServerEventMCPListToolsInProgress."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventMCPListToolsInProgress")
class RealtimeBetaServerEventMCPListToolsInProgress(Component):
    """An object of `type` "mcp_list_tools.in_progress"."""

    event_id: str
    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    item_id: str
    """Id of the output item that the event is about."""
