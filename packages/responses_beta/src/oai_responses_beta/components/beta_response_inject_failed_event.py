# Generated from BetaResponseInjectFailedEvent. Do not edit.
"""BetaResponseInjectFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_input_item import BetaInputItem


@component("BetaResponseInjectFailedEventError")
class BetaResponseInjectFailedEventError(Component):
    """An object of the API."""

    code: Literal["response_already_completed", "response_not_found"]
    message: str


@component("BetaResponseInjectFailedEvent")
class BetaResponseInjectFailedEvent(Component):
    """An object of `type` "response.inject.failed"."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    response_id: str
    input: list[BetaInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""
