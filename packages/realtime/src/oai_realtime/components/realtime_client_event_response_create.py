# Generated from RealtimeClientEventResponseCreate. Do not edit.
"""RealtimeClientEventResponseCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_response_create_params import RealtimeResponseCreateParams


@component("RealtimeClientEventResponseCreate")
class RealtimeClientEventResponseCreate(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"response.create"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["response.create"] = "response.create"
    response: RealtimeResponseCreateParams | None = None
    """Settings of this one response."""
