# Generated from ResponseQueuedEvent. Do not edit.
"""ResponseQueuedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response import Response


@component("ResponseQueuedEvent")
class ResponseQueuedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.queued"`."""

    type: Literal["response.queued"] = "response.queued"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
