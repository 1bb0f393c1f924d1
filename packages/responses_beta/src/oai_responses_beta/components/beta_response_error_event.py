# Generated from BetaResponseErrorEvent. Do not edit.
"""BetaResponseErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseErrorEvent")
class BetaResponseErrorEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"error"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["error"] = "error"
    code: str | None
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None
    """Which parameter was at fault."""

    sequence_number: int
    """Position of the event in the stream."""
