# Generated from BetaResponseInjectFailedEvent. Do not edit.
"""BetaResponseInjectFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_input_item import BetaInputItem


@component("BetaResponseInjectFailedEventError")
class BetaResponseInjectFailedEventError(Component):
    """`error` of `BetaResponseInjectFailedEvent`."""

    code: Literal["response_already_completed", "response_not_found"]
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""


@component("BetaResponseInjectFailedEvent")
class BetaResponseInjectFailedEvent(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.inject.failed"`."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    response_id: str
    """Id of the response."""

    input: list[BetaInputItem]
    """What goes in."""

    error: BetaResponseInjectFailedEventError
    """What went wrong; not set, if nothing did."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""
