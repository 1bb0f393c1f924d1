# Generated from BetaResponseWebSearchCallInProgressEvent. Do not edit.
"""BetaResponseWebSearchCallInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseWebSearchCallInProgressEvent")
class BetaResponseWebSearchCallInProgressEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.web_search_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
