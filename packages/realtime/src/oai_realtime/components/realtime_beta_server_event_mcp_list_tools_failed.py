# Generated from RealtimeBetaServerEventMCPListToolsFailed. Do not edit.
"""RealtimeBetaServerEventMCPListToolsFailed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventMCPListToolsFailed")
class RealtimeBetaServerEventMCPListToolsFailed(Component):
    """An object of `type` "mcp_list_tools.failed"."""

    event_id: str
    type: Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    item_id: str
    """Id of the output item that the event is about."""
