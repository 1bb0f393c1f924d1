# Generated from BetaResponseMCPListToolsFailedEvent. Do not edit.
"""BetaResponseMCPListToolsFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseMCPListToolsFailedEvent")
class BetaResponseMCPListToolsFailedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.mcp_list_tools.failed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""
