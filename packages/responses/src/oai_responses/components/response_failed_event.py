# Generated from ResponseFailedEvent. Do not edit.
"""ResponseFailedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response import Response


@component("ResponseFailedEvent")
class ResponseFailedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.failed"`."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    """Position of the event in the stream."""

    response: Response
    """The response."""
