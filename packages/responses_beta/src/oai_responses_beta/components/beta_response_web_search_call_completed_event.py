# Generated from BetaResponseWebSearchCallCompletedEvent. Do not edit.
"""BetaResponseWebSearchCallCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseWebSearchCallCompletedEvent")
class BetaResponseWebSearchCallCompletedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.web_search_call.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
