# Generated from BetaResponseIncompleteEvent. Do not edit.
"""BetaResponseIncompleteEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_response import BetaResponse


@component("BetaResponseIncompleteEvent")
class BetaResponseIncompleteEvent(Component):
    """An object of `type` "response.incomplete"."""

    agent: BetaAgentTag | None = None
    type: Literal["response.incomplete"] = "response.incomplete"
    response: BetaResponse
    sequence_number: int
    """Position of the event in the stream."""
