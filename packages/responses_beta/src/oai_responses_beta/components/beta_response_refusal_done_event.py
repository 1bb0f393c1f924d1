# Generated from BetaResponseRefusalDoneEvent. Do not edit.
"""BetaResponseRefusalDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseRefusalDoneEvent")
class BetaResponseRefusalDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.refusal.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    refusal: str
    """What the model said instead of an answer, where it declined."""

    sequence_number: int
    """Position of the event in the stream."""
