# Generated from BetaResponseInjectCreatedEvent. Do not edit.
"""BetaResponseInjectCreatedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaResponseInjectCreatedEvent")
class BetaResponseInjectCreatedEvent(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.inject.created"`."""

    type: Literal["response.inject.created"] = "response.inject.created"
    response_id: str
    """Id of the response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""
