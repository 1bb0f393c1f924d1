# Generated from BetaResponseCreatedEvent. Do not edit.
"""BetaResponseCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_response import BetaResponse


@component("BetaResponseCreatedEvent")
class BetaResponseCreatedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.created"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.created"] = "response.created"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
