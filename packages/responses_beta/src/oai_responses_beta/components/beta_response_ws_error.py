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
    """An error that comes over a socket. A member of `BetaResponsesServerEvent`, told by `type` = `"error"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["error"] = "error"
    status: int | None = None
    """HTTP status that the error would have had."""

    sequence_number: int | None = None
    """Position of the event in the stream."""

    error: BetaErrorPayload
    """What went wrong; not set, if nothing did."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""
