# Generated from BetaResponseOutputItemDoneEvent. Do not edit.
"""BetaResponseOutputItemDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_output_item import BetaOutputItem


@component("BetaResponseOutputItemDoneEvent")
class BetaResponseOutputItemDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.output_item.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: BetaOutputItem
    """The item."""
