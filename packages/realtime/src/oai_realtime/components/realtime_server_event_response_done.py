# Generated from RealtimeServerEventResponseDone. Do not edit.
"""RealtimeServerEventResponseDone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_response import RealtimeResponse


@component("RealtimeServerEventResponseDone")
class RealtimeServerEventResponseDone(Component):
    """An object of `type` "response.done"."""

    event_id: str
    type: Literal["response.done"] = "response.done"
    response: RealtimeResponse
