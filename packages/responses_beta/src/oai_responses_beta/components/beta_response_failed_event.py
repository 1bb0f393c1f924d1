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
    """An object of `type` "response.failed"."""

    agent: BetaAgentTag | None = None
    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    """Position of the event in the stream."""

    response: BetaResponse
