# Generated from ResponseIncompleteEvent. Do not edit.
"""ResponseIncompleteEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response import Response


@component("ResponseIncompleteEvent")
class ResponseIncompleteEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.incomplete"`."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
