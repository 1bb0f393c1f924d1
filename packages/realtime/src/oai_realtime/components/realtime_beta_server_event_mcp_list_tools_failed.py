# Generated from RealtimeBetaServerEventMCPListToolsFailed. Do not edit.
"""RealtimeBetaServerEventMCPListToolsFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventMCPListToolsFailed")
class RealtimeBetaServerEventMCPListToolsFailed(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"mcp_list_tools.failed"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    item_id: str
    """Id of the item that the event is about."""
