# Generated from BetaResponseQueuedEvent. Do not edit.
"""BetaResponseQueuedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_response import BetaResponse


@component("BetaResponseQueuedEvent")
class BetaResponseQueuedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.queued"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.queued"] = "response.queued"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
