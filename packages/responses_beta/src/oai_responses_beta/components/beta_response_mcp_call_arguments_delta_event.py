# Generated from BetaResponseMCPCallArgumentsDeltaEvent. Do not edit.
"""BetaResponseMCPCallArgumentsDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseMCPCallArgumentsDeltaEvent")
class BetaResponseMCPCallArgumentsDeltaEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.mcp_call_arguments.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""
