# Generated from ResponseCreatedEvent. Do not edit.
"""ResponseCreatedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response import Response


@component("ResponseCreatedEvent")
class ResponseCreatedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.created"`."""

    type: Literal["response.created"] = "response.created"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""
