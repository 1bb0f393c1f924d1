# Generated from BetaResponseContentPartDoneEvent. Do not edit.
"""BetaResponseContentPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_output_content import BetaOutputContent


@component("BetaResponseContentPartDoneEvent")
class BetaResponseContentPartDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.content_part.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    sequence_number: int
    """Position of the event in the stream."""

    part: BetaOutputContent
    """The part of the item."""
