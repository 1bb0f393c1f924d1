# Generated from RealtimeServerEventResponseCreated. Do not edit.
"""RealtimeServerEventResponseCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_response import RealtimeResponse


@component("RealtimeServerEventResponseCreated")
class RealtimeServerEventResponseCreated(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"response.created"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.created"] = "response.created"
    response: RealtimeResponse
    """The response."""
