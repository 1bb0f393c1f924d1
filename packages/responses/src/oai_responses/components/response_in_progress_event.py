# Generated from ResponseInProgressEvent. Do not edit.
"""ResponseInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response import Response


@component("ResponseInProgressEvent")
class ResponseInProgressEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.in_progress"`."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
