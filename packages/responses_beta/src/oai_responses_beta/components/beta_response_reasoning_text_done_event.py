# Generated from BetaResponseReasoningTextDoneEvent. Do not edit.
"""BetaResponseReasoningTextDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseReasoningTextDoneEvent")
class BetaResponseReasoningTextDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.reasoning_text.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    text: str
    """The text."""

    sequence_number: int
    """Position of the event in the stream."""
