# Generated from BetaResponseMCPCallArgumentsDoneEvent. Do not edit.
"""BetaResponseMCPCallArgumentsDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseMCPCallArgumentsDoneEvent")
class BetaResponseMCPCallArgumentsDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.mcp_call_arguments.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    sequence_number: int
    """Position of the event in the stream."""
