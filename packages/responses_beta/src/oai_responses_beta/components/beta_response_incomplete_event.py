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
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.incomplete"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
