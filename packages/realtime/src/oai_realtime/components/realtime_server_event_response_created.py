# Generated from RealtimeServerEventResponseCreated. Do not edit.
"""RealtimeServerEventResponseCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_response import RealtimeResponse


@component("RealtimeServerEventResponseCreated")
class RealtimeServerEventResponseCreated(Component):
    """An object of `type` "response.created"."""

    event_id: str
    type: Literal["response.created"] = "response.created"
    response: RealtimeResponse
