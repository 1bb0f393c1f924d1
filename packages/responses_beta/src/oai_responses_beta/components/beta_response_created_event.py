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
    """An object of `type` "response.created"."""

    agent: BetaAgentTag | None = None
    type: Literal["response.created"] = "response.created"
    response: BetaResponse
    sequence_number: int
    """Position of the event in the stream."""
