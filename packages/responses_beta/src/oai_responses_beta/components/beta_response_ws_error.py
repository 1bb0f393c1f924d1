# Generated from BetaResponseWsError. Do not edit.
"""BetaResponseWsError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_error_payload import BetaErrorPayload


@component("BetaResponseWsError")
class BetaResponseWsError(Component):
    """An object of `type` "error"."""

    agent: BetaAgentTag | None = None
    type: Literal["error"] = "error"
    status: int | None = None
    sequence_number: int | None = None
    """Position of the event in the stream."""

    error: BetaErrorPayload
    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""
