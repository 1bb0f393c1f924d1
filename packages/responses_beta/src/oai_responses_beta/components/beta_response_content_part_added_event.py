# Generated from BetaResponseContentPartAddedEvent. Do not edit.
"""BetaResponseContentPartAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_output_content import BetaOutputContent


@component("BetaResponseContentPartAddedEvent")
class BetaResponseContentPartAddedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.content_part.added"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    part: BetaOutputContent
    """The part of the item."""

    sequence_number: int
    """Position of the event in the stream."""
