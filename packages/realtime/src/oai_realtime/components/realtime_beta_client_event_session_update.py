# Generated from RealtimeBetaClientEventSessionUpdate. Do not edit.
"""RealtimeBetaClientEventSessionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_session_create_request import RealtimeSessionCreateRequest


@component("RealtimeBetaClientEventSessionUpdate")
class RealtimeBetaClientEventSessionUpdate(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"session.update"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.update"] = "session.update"
    session: RealtimeSessionCreateRequest
    """The session, or its settings."""
