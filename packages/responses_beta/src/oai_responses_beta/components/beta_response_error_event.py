# Generated from BetaResponseErrorEvent. Do not edit.
"""BetaResponseErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseErrorEvent")
class BetaResponseErrorEvent(Component):
    """An object of `type` "error"."""

    agent: BetaAgentTag | None = None
    type: Literal["error"] = "error"
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    """Position of the event in the stream."""
