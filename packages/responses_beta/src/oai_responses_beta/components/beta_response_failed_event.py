# Generated from BetaResponseFailedEvent. Do not edit.
"""BetaResponseFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_response import BetaResponse


@component("BetaResponseFailedEvent")
class BetaResponseFailedEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.failed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    """Position of the event in the stream."""

    response: BetaResponse
    """The response."""
