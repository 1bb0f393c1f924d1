# Generated from RealtimeServerEventResponseDone. Do not edit.
"""RealtimeServerEventResponseDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_response import RealtimeResponse


@component("RealtimeServerEventResponseDone")
class RealtimeServerEventResponseDone(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"response.done"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.done"] = "response.done"
    response: RealtimeResponse
    """The response."""
