# Generated from BetaResponseOutputItemAddedEvent. Do not edit.
"""BetaResponseOutputItemAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_output_item import BetaOutputItem


@component("BetaResponseOutputItemAddedEvent")
class BetaResponseOutputItemAddedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.output_item.added"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: BetaOutputItem
    """The item."""
