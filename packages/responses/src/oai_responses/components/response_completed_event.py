# Generated from ResponseCompletedEvent. Do not edit.
"""ResponseCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response import Response


@component("ResponseCompletedEvent")
class ResponseCompletedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.completed"`."""

    type: Literal["response.completed"] = "response.completed"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
