# Generated from RealtimeClientEventResponseCancel. Do not edit.
"""RealtimeClientEventResponseCancel."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeClientEventResponseCancel")
class RealtimeClientEventResponseCancel(Component):
    """A member of `RealtimeClientEvent`, told by `type` = `"response.cancel"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None
    """Id of the response."""
